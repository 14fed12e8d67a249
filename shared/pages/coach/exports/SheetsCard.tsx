import { useMemo, useState } from 'preact/hooks';
import type { Listed } from '../../../desk/exports/list-table';
import { byNeed } from '../../../desk/places/need-order';
import type { ReportContent } from '../../../exchange/report-layout';
import { useWords } from '../../../i18n/use-words';
import { language } from '../../../i18n/words';
import { Button } from '../../../parts/Button';
import { basisWords } from '../basis-words';
import { sheetContent } from '../person/sheet-content';
import { ExportCard } from './ExportCard';
import { Making } from './Making';
import type { ExportsRoom } from './room';
import { type ExportTools, type Made, useSaving } from './use-saving';

interface SheetsCardProps {
  room: ExportsRoom;
  listed: readonly Listed[];
  tools: ExportTools;
}

/** More pages than anybody prints, and than one file should hold. */
const mostSheets = 500;

/** The sheets for the talks, one after the other by name in one PDF. */
export function SheetsCard({ room, listed, tools }: SheetsCardProps) {
  const t = useWords('coach-exports');
  const { state, save, stop } = useSaving(tools);
  const [done, setDone] = useState(0);
  const placed = useMemo(
    () => listed.filter(({ decision }) => decision?.kind === 'place').map(({ line }) => line.check),
    [listed],
  );
  const neediest = useMemo(() => [...listed].sort((a, b) => byNeed(a.line, b.line)).slice(0, mostSheets), [listed]);
  const busy = state.stage === 'busy';
  const make = (checks: readonly string[]) => async (signal: AbortSignal) => {
    setDone(0);
    const contents = await contentsOf(room, checks, signal, (share) => setDone(share / 2));
    const { sheetsPdf } = await import('../../../exchange/person-sheets');
    const title = { title: t('sheets.heading'), language: language.value };
    const bytes = await sheetsPdf(contents, title, signal, (finished, all) => setDone((1 + finished / all) / 2));
    return { bytes, name: t('file.sheets'), ending: 'pdf' } satisfies Made;
  };
  return (
    <ExportCard
      name="sheets"
      title={t('sheets.heading')}
      holds={t('sheets.holds')}
      audience={t('sheets.for')}
      leaves={t('sheets.leaves')}
      state={state}
    >
      <div class="row">
        <Button busy={busy} onPress={() => void save(make(neediest.map(({ line }) => line.check)))}>
          {listed.length > mostSheets
            ? t('sheets.neediest', { count: mostSheets })
            : t('sheets.all', { count: listed.length })}
        </Button>
        {placed.length > 0 && placed.length <= mostSheets && (
          <Button busy={busy} onPress={() => void save(make(placed))}>
            {t('sheets.placed', { count: placed.length })}
          </Button>
        )}
      </div>
      {busy && <Making label={t('sheets.progress')} share={done} onStop={stop} />}
    </ExportCard>
  );
}

/** The sheets in words, in the order of the names. `progress`: share 0…1. */
async function contentsOf(
  room: ExportsRoom,
  checks: readonly string[],
  signal: AbortSignal,
  progress: (share: number) => void,
): Promise<readonly ReportContent[]> {
  const rules = { tasks: room.bank, basis: basisWords(room.itemBank, language.value) };
  const contents: ReportContent[] = [];
  await room.forEachJudged(
    (people) => {
      contents.push(...people.map((person) => sheetContent(person, rules, language.value)));
      progress(contents.length / checks.length);
    },
    signal,
    checks,
  );
  const { compare } = new Intl.Collator(language.value);
  return contents.sort((a, b) => compare(a.title, b.title));
}
