import { useState } from 'preact/hooks';
import type { Listed } from '../../../desk/exports/list-table';
import type { ReportContent } from '../../../exchange/report-layout';
import { useWords } from '../../../i18n/use-words';
import { language } from '../../../i18n/words';
import { Button } from '../../../parts/Button';
import { ProgressBar } from '../../../parts/ProgressBar';
import { sheetContent } from '../person/sheet-content';
import { ExportCard } from './ExportCard';
import type { ExportsRoom } from './room';
import { type ExportTools, type Made, useSaving } from './use-saving';

interface SheetsCardProps {
  room: ExportsRoom;
  listed: readonly Listed[];
  tools: ExportTools;
}

/** The sheets for the talks, one after the other in one PDF. */
export function SheetsCard({ room, listed, tools }: SheetsCardProps) {
  const t = useWords('coach-exports');
  const { state, save } = useSaving(tools);
  const [done, setDone] = useState(0);
  const placed = new Set(listed.filter(({ decision }) => decision?.kind === 'place').map(({ line }) => line.check));
  const everybody = new Set(listed.map(({ line }) => line.check));
  const busy = state.stage === 'busy';
  const make =
    (checks: ReadonlySet<string>) =>
    async (signal: AbortSignal): Promise<Made> => {
      setDone(0);
      const contents: ReportContent[] = [];
      await room.forEachJudged((people) => {
        const wanted = people.filter(({ result }) => checks.has(result.check));
        contents.push(...wanted.map((person) => sheetContent(person, room.bank, language.value)));
      }, signal);
      const { sheetsPdf } = await import('../../../exchange/person-sheets');
      const title = { title: t('sheets.heading'), language: language.value };
      const bytes = await sheetsPdf(contents, title, signal, (finished, all) => setDone(finished / all));
      return { bytes, name: t('file.sheets'), ending: 'pdf' };
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
        <Button busy={busy} onPress={() => void save(make(everybody))}>
          {t('sheets.all', { count: everybody.size })}
        </Button>
        {placed.size > 0 && (
          <Button busy={busy} onPress={() => void save(make(placed))}>
            {t('sheets.placed', { count: placed.size })}
          </Button>
        )}
      </div>
      {busy && <ProgressBar label={t('sheets.progress')} share={done} />}
    </ExportCard>
  );
}
