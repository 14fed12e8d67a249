import { type Listed, listTable } from '../../../desk/exports/list-table';
import { tableWorkbook } from '../../../exchange/spreadsheet/table-workbook';
import { language } from '../../../i18n/words';
import type { Course } from '../../../model/course';
import type { ItemBank } from '../../../model/item-bank';
import { Button } from '../../../parts/Button';
import { basisWords } from '../basis-words';
import { ExportCard } from './ExportCard';
import { csvFile, workbookFile } from './table-files';
import { type ExportTools, useSaving } from './use-saving';
import { useTableWords } from './use-table-words';

interface ListCardProps {
  listed: readonly Listed[];
  course: Course;
  /** What the difficulties come from; null = the experts. */
  itemBank: ItemBank | null;
  tools: ExportTools;
}

const notes = ['advice', 'not', 'empty', 'signs'] as const;

/** Everybody with everything, for the coach's own work. */
export function ListCard({ listed, course, itemBank, tools }: ListCardProps) {
  const words = useTableWords();
  const { say } = words;
  const { state, save } = useSaving(tools);
  const busy = state.stage === 'busy';
  const examples = listed.filter(({ line }) => line.example).length;
  const about = {
    name: say('list.columns'),
    column: say('list.column-name'),
    meaning: say('list.column-meaning'),
    notes: [basisWords(itemBank, language.value), ...notes.map((note) => say(`list.note.${note}`))],
  };
  const xlsx = (signal: AbortSignal) =>
    workbookFile(tableWorkbook(listTable(listed, course, words), about), say('file.list'), tools.fileWorker, signal);
  const leaves = (
    <>
      {say('list.leaves', { count: listed.length })} {examples > 0 && say('examples', { count: examples })}
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
        <Button busy={busy} onPress={() => void save(xlsx)}>
          {say('list.xlsx')}
        </Button>
        <Button
          busy={busy}
          onPress={() => void save(() => csvFile(listTable(listed, course, words), say('file.list')))}
        >
          {say('list.csv')}
        </Button>
      </div>
      <p class="field-hint">{say('list.csv-note')}</p>
    </ExportCard>
  );
}
