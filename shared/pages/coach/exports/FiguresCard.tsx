import { useMemo, useState } from 'preact/hooks';
import * as v from 'valibot';
import { quartersToTell, unitsOf } from '../../../desk/exports/quarters';
import type { Dossiers } from '../../../desk/places/members';
import { published } from '../../../exchange/aggregates/figures';
import { figuresCsv, jobcenterSchema } from '../../../exchange/aggregates/figures-csv';
import { useWords } from '../../../i18n/use-words';
import { language } from '../../../i18n/words';
import { Button } from '../../../parts/Button';
import { Field } from '../../../parts/Field';
import { dictionaryTable } from './dictionary';
import { ExportCard } from './ExportCard';
import type { ExportsPaper } from './exports-paper';
import type { ExportsRoom } from './room';
import { csvFile, textFile } from './table-files';
import { type ExportTools, useSaving } from './use-saving';

interface FiguresCardProps {
  room: ExportsRoom;
  dossiers: Dossiers;
  paper: ExportsPaper;
  tools: ExportTools;
}

/** Anonymous figures by quarter. Invented people are counted only where there is nobody else, and never with real ones. */
export function FiguresCard({ room, dossiers, paper, tools }: FiguresCardProps) {
  const t = useWords('coach-exports');
  const { state, save } = useSaving(tools);
  const [jobcenter, setJobcenter] = useState(paper.jobcenter);
  const real = useMemo(() => room.lines.filter(({ example }) => !example), [room.lines]);
  const invented = real.length === 0;
  const name = invented ? t('figures.invented-name') : jobcenter.trim();
  const fits = v.is(jobcenterSchema, name);
  const told = invented ? room.lines : real;
  const quarters = useMemo(() => quartersToTell(told, tools.clock.now().getTime()), [told]);
  const make = async () => {
    if (!invented && name !== paper.jobcenter) await room.keepPaper({ ...(await room.paper()), jobcenter: name });
    // Counting many thousands takes seconds: only who wants the file waits for it.
    const units = unitsOf(told, dossiers, name, tools.clock.now().getTime());
    return textFile(figuresCsv(units.map(published)), t('file.figures'), 'csv');
  };
  const busy = state.stage === 'busy';
  return (
    <ExportCard
      name="figures"
      title={t('figures.heading')}
      holds={t('figures.holds')}
      audience={t('figures.for')}
      leaves={t('figures.leaves')}
      state={state}
    >
      {invented ? (
        <p>{t('figures.invented')}</p>
      ) : (
        <Field
          label={t('figures.jobcenter')}
          hint={t('figures.jobcenter-hint')}
          value={jobcenter}
          onInput={setJobcenter}
          longest={60}
          problem={name === '' || fits ? undefined : t('figures.jobcenter-wrong')}
        />
      )}
      <p>
        {quarters.length === 0 ? t('figures.no-quarter') : t('figures.quarters', { quarters: quarters.join(', ') })}
      </p>
      <div class="row">
        <Button busy={busy} disabled={!fits || quarters.length === 0} onPress={() => void save(make)}>
          {t('figures.save')}
        </Button>
        <Button
          busy={busy}
          onPress={() => void save(() => csvFile(dictionaryTable(language.value), t('file.dictionary')))}
        >
          {t('figures.save-dictionary')}
        </Button>
      </div>
    </ExportCard>
  );
}
