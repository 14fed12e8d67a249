import { useState } from 'preact/hooks';
import { type MergedTexts, mergedTexts } from '../../../exchange/aggregates/merge-texts';
import { useWords } from '../../../i18n/use-words';
import { HandIn } from '../../../parts/HandIn';
import { Notice } from '../../../parts/Notice';
import { ExportCard } from './ExportCard';
import { textFile } from './table-files';
import { type ExportTools, useSaving } from './use-saving';

type Refused = Extract<MergedTexts, { ok: false }>;

/** Adds files of anonymous figures from several Jobcenters; the same as `npm run aggregate`. */
export function MergeCard({ tools }: { tools: ExportTools }) {
  const t = useWords('coach-exports');
  const { state, save } = useSaving(tools);
  const [refused, setRefused] = useState<Refused | null>(null);
  const merge = async (files: readonly File[]) => {
    setRefused(null);
    const texts = await Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() })));
    const answer = mergedTexts(texts);
    if (answer.ok) await save(() => textFile(answer.csv, t('file.merged'), 'csv'));
    else setRefused(answer);
  };
  return (
    <ExportCard
      name="merge"
      title={t('merge.heading')}
      holds={t('merge.holds')}
      audience={t('merge.for')}
      leaves={t('merge.leaves')}
      state={refused ? { stage: 'idle' } : state}
    >
      <HandIn
        label={t('merge.files')}
        hint={t('merge.hint')}
        accept=".csv,text/csv"
        many
        busy={state.stage === 'busy'}
        purpose="open"
        onFiles={(files) => void merge(files)}
      />
      {refused && (
        <Notice kind="trouble" announced>
          <RefusedSentence refused={refused} />
        </Notice>
      )}
    </ExportCard>
  );
}

function RefusedSentence({ refused }: { refused: Refused }) {
  const t = useWords('coach-exports');
  if (refused.problem === 'unreadable') return <p>{t('merge.unreadable', { file: refused.name })}</p>;
  const units = refused.overlaps.map(({ quarter, jobcenter }) => `${jobcenter} ${quarter}`).join(', ');
  return <p>{t('merge.overlap', { units })}</p>;
}
