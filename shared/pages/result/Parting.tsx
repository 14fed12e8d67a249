import type { Session } from '../../engine/session';
import { useWords } from '../../i18n/use-words';
import type { Parting as Choice } from './told';

interface PartingProps {
  session: Pick<Session, 'person' | 'survey' | 'supervision'>;
  /** The result proves its log. */
  chained: boolean;
  parting: Choice;
  onChange: (parting: Choice) => void;
}

/** What the file holds, and a tick for each optional answer. */
export function Parting({ session: { person, survey, supervision }, chained, parting, onChange }: PartingProps) {
  const t = useWords('result');
  const check = useWords('check');
  const words = useWords('supervision');
  const hasEquipment = Object.keys(person?.equipment ?? {}).length > 0;
  return (
    <fieldset class="stack" data-gap="small">
      <legend class="field-label">{t('send.holds')}</legend>
      <ul>
        <li>{t('send.holds-tasks')}</li>
        <li>{t('send.holds-texts')}</li>
        <li>{t('send.holds-time')}</li>
        {chained && <li>{words('holds.chain')}</li>}
        {supervision && <li>{words('holds.who', { name: supervision.by })}</li>}
      </ul>
      {hasEquipment && (
        <Tick
          label={t('send.with-equipment')}
          on={parting.equipment}
          onChange={(equipment) => onChange({ ...parting, equipment })}
        />
      )}
      {person?.contact && (
        <Tick
          label={t('send.with-contact', { channel: check(`about.contact-options.${person.contact}`) })}
          on={parting.contact}
          onChange={(contact) => onChange({ ...parting, contact })}
        />
      )}
      {survey && Object.keys(survey).length > 0 && (
        <Tick
          label={t('send.with-survey')}
          on={parting.survey}
          onChange={(survey) => onChange({ ...parting, survey })}
        />
      )}
      <p class="field-hint">{t('send.holds-never')}</p>
    </fieldset>
  );
}

function Tick({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label class="choice">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
