import { useState } from 'preact/hooks';
import type { Listed } from '../../../desk/exports/list-table';
import { participantsOf } from '../../../desk/exports/participants';
import { fewestFields, type ProviderField, providerFields, providerTable } from '../../../desk/exports/provider-table';
import { tableSheet } from '../../../exchange/spreadsheet/table-workbook';
import type { Course } from '../../../model/course';
import { Button, ButtonLink } from '../../../parts/Button';
import { Field } from '../../../parts/Field';
import { ExportCard } from './ExportCard';
import { TablePreview } from './TablePreview';
import { csvFile, workbookFile } from './table-files';
import { type ExportTools, useSaving } from './use-saving';
import { useTableWords } from './use-table-words';

interface ProviderCardProps {
  listed: readonly Listed[];
  course: Course;
  tools: ExportTools;
}

/** Who has a place, with the fields that the coach ticks; what is shown is exactly what leaves. */
export function ProviderCard({ listed, course, tools }: ProviderCardProps) {
  const words = useTableWords();
  const { say } = words;
  const { state, save } = useSaving(tools);
  const [chosen, setChosen] = useState<ReadonlySet<ProviderField>>(() => new Set(fewestFields));
  const [size, setSize] = useState('6');
  const groupSize = /^[1-9]\d{0,2}$/.test(size) ? Number(size) : null;
  const participants = participantsOf(listed, course, groupSize);
  const table = providerTable(participants, course, chosen, words);
  const busy = state.stage === 'busy';
  const xlsx = (signal: AbortSignal) =>
    workbookFile({ sheets: [tableSheet(table)] }, say('file.provider'), tools.fileWorker, signal);
  return (
    <ExportCard
      name="provider"
      title={say('provider.heading')}
      holds={say('provider.holds', { course: course.title })}
      audience={say('provider.for')}
      leaves={say('provider.leaves')}
      state={state}
    >
      {participants.length === 0 ? (
        <NobodyYet />
      ) : (
        <>
          <FieldChoice chosen={chosen} onChange={setChosen} />
          {chosen.has('group') && (
            <div class="export-size">
              <Field label={say('provider.group-size')} type="number" value={size} onInput={setSize} />
            </div>
          )}
          {chosen.size === 0 ? <p>{say('provider.nothing')}</p> : <TablePreview table={table} />}
          <div class="row">
            <Button busy={busy} disabled={chosen.size === 0} onPress={() => void save(xlsx)}>
              {say('provider.xlsx')}
            </Button>
            <Button
              busy={busy}
              disabled={chosen.size === 0}
              onPress={() => void save(() => csvFile(table, say('file.provider')))}
            >
              {say('provider.csv')}
            </Button>
          </div>
        </>
      )}
    </ExportCard>
  );
}

function NobodyYet() {
  const { say } = useTableWords();
  return (
    <>
      <p>{say('provider.nobody')}</p>
      <div class="row">
        <ButtonLink href="#/coach/places">{say('provider.to-places')}</ButtonLink>
      </div>
    </>
  );
}

interface FieldChoiceProps {
  chosen: ReadonlySet<ProviderField>;
  onChange: (chosen: ReadonlySet<ProviderField>) => void;
}

function FieldChoice({ chosen, onChange }: FieldChoiceProps) {
  const { say } = useTableWords();
  const toggle = (field: ProviderField, on: boolean) =>
    onChange(new Set(providerFields.filter((one) => (one === field ? on : chosen.has(one)))));
  return (
    <fieldset>
      <legend class="field-label">{say('provider.fields')}</legend>
      <p class="field-hint">{say('provider.fields-hint')}</p>
      <div class="export-fields">
        {providerFields.map((field) => (
          <label class="coach-check" key={field}>
            <input
              type="checkbox"
              checked={chosen.has(field)}
              onChange={(event) => toggle(field, event.currentTarget.checked)}
            />
            <span>{say(`provider.field.${field}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
