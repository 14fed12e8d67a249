import { useWords } from '../../../i18n/use-words';
import { language } from '../../../i18n/words';
import { Icon } from '../../../parts/Icon';
import { Prose } from '../../../parts/Prose';
import type { PortalUploadMaterial } from '../material';
import { dayIn } from './DataSheet';

const wishes = ['fields', 'dates', 'files', 'limits', 'once'] as const;

/** The employer says how the form is to be used. */
export function EmployerNote({ employer, deadline, facts }: PortalUploadMaterial) {
  const t = useWords('portal-upload');
  const values = { employer, given: facts.given, family: facts.family, deadline: dayIn(deadline, language.value) };
  return (
    <section class="card stack" data-gap="small" aria-labelledby="employer-note-title">
      <h2 id="employer-note-title">
        <Icon name="mail" /> {t('view.note.title', values)}
      </h2>
      <p>{t('view.note.greeting', values)}</p>
      <p>{t('view.note.request', values)}</p>
      <ul class="portal-wishes">
        {wishes.map((wish) => (
          <li key={wish}>
            <Prose text={t(`view.note.${wish}`)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
