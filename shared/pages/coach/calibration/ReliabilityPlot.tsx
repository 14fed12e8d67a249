import { useWords } from '../../../i18n/use-words';
import type { ReliabilityBin } from '../../../measure/calibration/reliability';
import { inner, PlotFrame } from './PlotFrame';
import { scaleOf } from './scale';

const ticks = [0, 0.25, 0.5, 0.75, 1];
const percent = (share: number) => `${Math.round(share * 100)} %`;

/** What was predicted for people who were not used for the estimate, against what happened. */
export function ReliabilityPlot({ bins }: { bins: readonly ReliabilityBin[] }) {
  const t = useWords('coach-calibration');
  const across = scaleOf(0, 1, inner.left, inner.right);
  const up = scaleOf(0, 1, inner.bottom, inner.top);
  if (bins.length === 0) return null;
  const answers = bins.reduce((sum, { count }) => sum + count, 0);
  const off = bins.reduce((sum, { count, predicted, observed }) => sum + count * Math.abs(predicted - observed), 0);
  return (
    <PlotFrame
      title={t('plot.reliability.title')}
      words={t('plot.reliability.words', { answers, off: Math.round((100 * off) / answers) })}
      x={{ label: t('plot.reliability.x'), ticks, at: across, tell: percent }}
      y={{ label: t('plot.reliability.y'), ticks, at: up, tell: percent }}
    >
      <line class="equal-line" x1={across(0)} y1={up(0)} x2={across(1)} y2={up(1)} />
      {bins.map(({ predicted, observed, low, high }) => (
        <g key={predicted} data-far={predicted < low || predicted > high}>
          <line class="interval-line" x1={across(predicted)} x2={across(predicted)} y1={up(low)} y2={up(high)} />
          <circle class="point" cx={across(predicted)} cy={up(observed)} r="5" />
        </g>
      ))}
    </PlotFrame>
  );
}
