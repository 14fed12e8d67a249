import { useWords } from '../../../i18n/use-words';
import type { Calibration } from '../../../measure/calibration/calibrate';
import type { ItemBank } from '../../../model/item-bank';
import { Button } from '../../../parts/Button';
import { Notice } from '../../../parts/Notice';
import { signed } from '../formats';
import { CriterionTable } from './CriterionTable';
import { DifficultyPlot } from './DifficultyPlot';
import { FitPlot } from './FitPlot';
import { GroupCard } from './GroupCard';
import { ReliabilityPlot } from './ReliabilityPlot';

interface OutcomeProps {
  calibration: Calibration;
  /** What could be applied; null where the gate keeps the experts' values. */
  proposal: ItemBank | null;
  applied: ItemBank | null;
  onApply: (bank: ItemBank) => Promise<void>;
  onDecline: () => void;
}

/** What a calibration found, and the coach's decision about it. */
export function Outcome({ calibration, proposal, applied, onApply, onDecline }: OutcomeProps) {
  const t = useWords('coach-calibration');
  const { gate, overExperts, reliability, criteria, comparisons } = calibration;
  const taken = applied !== null && proposal !== null && applied.createdAt === proposal.createdAt;
  return (
    <section class="stack" data-gap="large" data-gate={gate}>
      <div class="card stack" data-gap="small">
        <h2>{t('gate.title')}</h2>
        <Notice kind={gate === 'accepted' ? 'good' : 'learn'} announced>
          {t(`gate.${gate}`)}
        </Notice>
        <p class="field-hint">
          {t('gate.figures', { gain: signed(overExperts.total), error: signed(overExperts.standardError) })}
        </p>
        {proposal && !taken && (
          <>
            <p>{t('gate.decide')}</p>
            <div class="row no-print">
              <Button kind="primary" onPress={() => void onApply(proposal)}>
                {t('gate.apply')}
              </Button>
              <Button onPress={onDecline}>{t('gate.decline')}</Button>
            </div>
          </>
        )}
        {taken && <p>{t('gate.taken')}</p>}
      </div>
      <div class="calibration-figures">
        <DifficultyPlot criteria={criteria} />
        <FitPlot criteria={criteria} />
        <ReliabilityPlot bins={reliability} />
      </div>
      <CriterionTable criteria={criteria} />
      {comparisons.map((comparison) => (
        <GroupCard key={comparison.grouping} comparison={comparison} criteria={criteria} />
      ))}
    </section>
  );
}
