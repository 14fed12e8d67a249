import { useMemo, useState } from 'preact/hooks';
import { listText } from '../../../desk/exports/list-table';
import type { TableEnding } from '../../../exchange/spreadsheet/table-file';
import { language } from '../../../i18n/words';
import { Button } from '../../../parts/Button';
import { basisWords } from '../basis-words';
import { ExportCard } from './ExportCard';
import { Making } from './Making';
import type { ExportsRoom } from './room';
import { type ExportTools, type Made, useSaving } from './use-saving';
import { useTableWords } from './use-table-words';

interface ListCardProps {
  room: ExportsRoom;
  tools: ExportTools;
}

const notes = ['advice', 'not', 'empty', 'signs'] as const;

/** Everybody with everything, for the coach's own work. */
export function ListCard({ room, tools }: ListCardProps) {
  const words = useTableWords();
  const { say } = words;
  const { state, save, stop } = useSaving(tools);
  const [done, setDone] = useState(0);
  const busy = state.stage === 'busy';
  const examples = useMemo(() => room.lines.filter(({ example }) => example).length, [room.lines]);
  const about = {
    name: say('list.columns'),
    column: say('list.column-name'),
    meaning: say('list.column-meaning'),
    notes: [basisWords(room.itemBank, language.value), ...notes.map((note) => say(`list.note.${note}`))],
  };
  const make = (ending: TableEnding) => async (signal: AbortSignal) => {
    setDone(0);
    const wanted = { text: listText(room.course, words), about, ending };
    const bytes = await room.listFile(wanted, (finished, all) => setDone(finished / all), signal);
    return { bytes, name: say('file.list'), ending } satisfies Made;
  };
  const leaves = (
    <>
      {say('list.leaves', { count: room.lines.length })} {examples > 0 && say('examples', { count: examples })}
    </>
  );
  return (
    <ExportCard
      name="list"
      title={say('list.heading')}
      holds={say('list.holds')}
      audience={say('list.for')}
      leaves={leaves}
      state={state}
    >
      <div class="row">
        <Button busy={busy} onPress={() => void save(make('xlsx'))}>
          {say('list.xlsx')}
        </Button>
        <Button busy={busy} onPress={() => void save(make('csv'))}>
          {say('list.csv')}
        </Button>
      </div>
      {busy && <Making label={say('list.progress')} share={done} onStop={stop} />}
      <p class="field-hint">{say('list.csv-note')}</p>
    </ExportCard>
  );
}
