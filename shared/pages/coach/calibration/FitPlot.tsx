import { useWords } from '../../../i18n/use-words';
import type { CalibratedCriterion } from '../../../measure/calibration/calibrate';
import { fitHigh, fitLow, misfits } from './fit-rules';
import { decimal } from './numbers';
import { inner, PlotFrame } from './PlotFrame';
import { boundsOf, scaleOf, wholeNumbers } from './scale';

/** Infit of every criterion by its difficulty; the band is what the model expects. */
export function FitPlot({ criteria }: { criteria: readonly CalibratedCriterion[] }) {
  const t = useWords('coach-calibration');
  const found = criteria.flatMap((one) => (one.estimate ? [{ ...one, estimate: one.estimate }] : []));
  if (found.length === 0) return null;
  const [low, high] = boundsOf(found.map(({ estimate }) => estimate.difficulty));
  const across = scaleOf(low, high, inner.left, inner.right);
  const up = scaleOf(0.4, 1.6, inner.bottom, inner.top);
  return (
    <PlotFrame
      title={t('plot.fit.title')}
      words={t('plot.fit.words', { count: found.length, far: found.filter(misfits).length })}
      x={{ label: t('plot.fit.x'), ticks: wholeNumbers(low, high), at: across }}
      y={{ label: t('plot.fit.y'), ticks: [fitLow, 1, fitHigh], at: up, tell: (value) => decimal(value, 1) }}
    >
      <rect
        class="band"
        x={inner.left}
        width={inner.right - inner.left}
        y={up(fitHigh)}
        height={up(fitLow) - up(fitHigh)}
      />
      <line class="equal-line" x1={inner.left} x2={inner.right} y1={up(1)} y2={up(1)} />
      {found.map((one) => (
        <g key={`${one.task} ${one.id}`} data-far={misfits(one)}>
          <circle class="point" cx={across(one.estimate.difficulty)} cy={up(one.estimate.fit.infit)} r="4" />
        </g>
      ))}
    </PlotFrame>
  );
}
