import { useWords } from '../../../i18n/use-words';
import { GermanMaterial } from '../../../parts/glossary/GermanMaterial';
import { Glossed } from '../../../parts/glossary/Glossed';
import { Icon } from '../../../parts/Icon';
import { Prose } from '../../../parts/Prose';
import type { TidyFilesMaterial } from '../material';

const wishes = ['files', 'newest', 'once', 'names', 'words', 'ending', 'folder', 'zip'] as const;

/** The firm says what the archive must be like. */
export function FirmMail({ material }: { material: TidyFilesMaterial }) {
  const t = useWords('tidy-files');
  const { employer } = material;
  return (
    <section class="card stack firm-mail" aria-labelledby="firm-mail-title">
      <h2 id="firm-mail-title">
        <Icon name="mail" /> {t('view.mail.title', { employer })}
      </h2>
      <GermanMaterial of={['tidy-files']}>
        <MailText material={material} />
      </GermanMaterial>
    </section>
  );
}

function MailText({ material: { employer, applicant, folder } }: { material: TidyFilesMaterial }) {
  const t = useWords('tidy-files');
  const values = { employer, folder, ...applicant };
  return (
    <div class="stack">
      <p>{t('view.mail.greeting', values)}</p>
      <p>
        <Glossed text={t('view.mail.request')} />
      </p>
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
