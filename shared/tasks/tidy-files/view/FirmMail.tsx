import { useWords } from '../../../i18n/use-words';
import { Icon } from '../../../parts/Icon';
import { Prose } from '../../../parts/Prose';
import type { TidyFilesMaterial } from '../material';

const wishes = ['files', 'newest', 'once', 'names', 'words', 'ending', 'folder', 'zip'] as const;

/** The firm says what the archive must be like. */
export function FirmMail({ material: { employer, applicant, folder } }: { material: TidyFilesMaterial }) {
  const t = useWords('tidy-files');
  const values = { employer, folder, ...applicant };
  return (
    <section class="card stack firm-mail" aria-labelledby="firm-mail-title">
      <h2 id="firm-mail-title">
        <Icon name="mail" /> {t('view.mail.title', values)}
      </h2>
      <p>{t('view.mail.greeting', values)}</p>
      <p>{t('view.mail.request')}</p>
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
