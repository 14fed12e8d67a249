import { useSpoken, useWords } from '../../../i18n/use-words';
import { GermanMaterial } from '../../../parts/glossary/GermanMaterial';
import { Glossed } from '../../../parts/glossary/Glossed';
import { Icon } from '../../../parts/Icon';
import { Prose } from '../../../parts/Prose';
import type { PortalUploadMaterial } from '../material';
import { dayIn } from './DataSheet';

const wishes = ['fields', 'dates', 'files', 'limits', 'once'] as const;

/** The employer says how the form is to be used. */
export function EmployerNote(material: PortalUploadMaterial) {
  const t = useWords('portal-upload');
  const { employer } = material;
  return (
    <section class="card stack" data-gap="small" aria-labelledby="employer-note-title">
      <h2 id="employer-note-title">
        <Icon name="mail" /> {t('view.note.title', { employer })}
      </h2>
      <GermanMaterial of={['portal-upload']}>
        <NoteText {...material} />
      </GermanMaterial>
    </section>
  );
}

function NoteText({ deadline, facts }: PortalUploadMaterial) {
  const t = useWords('portal-upload');
  const spoken = useSpoken();
  const values = { given: facts.given, family: facts.family, deadline: dayIn(deadline, spoken) };
  return (
    <div class="stack" data-gap="small">
      <p>{t('view.note.greeting', values)}</p>
      <p>
        <Glossed text={t('view.note.request', values)} />
      </p>
      <ul class="portal-wishes">
        {wishes.map((wish) => (
          <li key={wish}>
            <Prose text={t(`view.note.${wish}`)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
