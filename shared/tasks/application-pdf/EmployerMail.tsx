import { fileSize } from '../../i18n/file-size';
import { useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import { Icon } from '../../parts/Icon';
import { Prose } from '../../parts/Prose';
import type { ApplicationPdfMaterial } from './material';

const wishes = ['one', 'order', 'all', 'upright', 'clean', 'size', 'name'] as const;

/** The employer says what the file must be like. */
export function EmployerMail({ material }: { material: ApplicationPdfMaterial }) {
  const t = useWords('application-pdf');
  const values = {
    employer: material.employer,
    job: material.job,
    given: material.applicant.given,
    family: material.applicant.family,
    deadline: dayIn(material.deadline),
    limit: fileSize(material.limitBytes, language.value),
  };
  return (
    <section class="card stack employer-mail" aria-labelledby="employer-mail-title">
      <h2 id="employer-mail-title">
        <Icon name="mail" /> {t('view.mail.title', values)}
      </h2>
      <p>{t('view.mail.greeting', values)}</p>
      <p>{t('view.mail.request', values)}</p>
      <p>{t('view.mail.wishes')}</p>
      <ul>
        {wishes.map((wish) => (
          <li key={wish}>
            <Prose text={t(`view.mail.${wish}`, values)} />
          </li>
        ))}
      </ul>
      <p>{t('view.mail.farewell', values)}</p>
    </section>
  );
}

/** A calendar date (`2027-03-14`) as people say it. */
function dayIn(date: string): string {
  const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language.value, style).format(new Date(`${date}T00:00:00Z`));
}
