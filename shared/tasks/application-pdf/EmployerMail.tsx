import { fileSize } from '../../i18n/file-size';
import type { Language } from '../../i18n/languages';
import { localeOf } from '../../i18n/locale';
import { useSpoken, useWords } from '../../i18n/use-words';
import { GermanMaterial } from '../../parts/glossary/GermanMaterial';
import { Glossed } from '../../parts/glossary/Glossed';
import { Icon } from '../../parts/Icon';
import { Prose } from '../../parts/Prose';
import type { ApplicationPdfMaterial } from './material';

const wishes = ['one', 'order', 'all', 'upright', 'clean', 'size', 'name'] as const;

/** The employer says what the file must be like. */
export function EmployerMail({ material }: { material: ApplicationPdfMaterial }) {
  const t = useWords('application-pdf');
  const { employer } = material;
  return (
    <section class="card stack employer-mail" aria-labelledby="employer-mail-title">
      <h2 id="employer-mail-title">
        <Icon name="mail" /> {t('view.mail.title', { employer })}
      </h2>
      <GermanMaterial of={['application-pdf']}>
        <MailText material={material} />
      </GermanMaterial>
    </section>
  );
}

function MailText({ material }: { material: ApplicationPdfMaterial }) {
  const t = useWords('application-pdf');
  const spoken = useSpoken();
  const values = {
    employer: material.employer,
    job: material.job,
    given: material.applicant.given,
    family: material.applicant.family,
    deadline: dayIn(material.deadline, spoken),
    limit: fileSize(material.limitBytes, spoken),
  };
  return (
    <div class="stack">
      <p>{t('view.mail.greeting', values)}</p>
      <p>
        <Glossed text={t('view.mail.request', values)} />
      </p>
      <p>{t('view.mail.wishes')}</p>
      <ul>
        {wishes.map((wish) => (
          <li key={wish}>
            <Prose text={t(`view.mail.${wish}`, values)} />
          </li>
        ))}
      </ul>
      <p>{t('view.mail.farewell', values)}</p>
    </div>
  );
}

/** A calendar date (`2027-03-14`) as people say it. */
function dayIn(date: string, spoken: Language): string {
  const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(localeOf(spoken), style).format(new Date(`${date}T00:00:00Z`));
}
