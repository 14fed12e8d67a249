import { useWords } from '../../../i18n/use-words';
import type { CalibratedCriterion } from '../../../measure/calibration/calibrate';
import { inner, PlotFrame } from './PlotFrame';
import { boundsOf, scaleOf, wholeNumbers } from './scale';

/** 95 % of a normal distribution. */
const z = 1.96;

/** The experts' difficulty of every criterion against the estimate, with its 95 % interval. */
export function DifficultyPlot({ criteria }: { criteria: readonly CalibratedCriterion[] }) {
  const t = useWords('coach-calibration');
  const found = criteria.flatMap(({ task, id, expert, estimate }) =>
    estimate ? [{ task, id, expert, ...estimate }] : [],
  );
  if (found.length === 0) return null;
  const [low, high] = boundsOf(found.flatMap(({ expert, difficulty }) => [expert, difficulty]));
  const across = scaleOf(low, high, inner.left, inner.right);
  const up = scaleOf(low, high, inner.bottom, inner.top);
  const far = found.filter(
    ({ expert, difficulty, standardError }) => Math.abs(difficulty - expert) > z * standardError,
  );
  const ticks = wholeNumbers(low, high);
  return (
    <PlotFrame
      title={t('plot.difficulty.title')}
      words={t('plot.difficulty.words', { count: found.length, far: far.length })}
      x={{ label: t('plot.difficulty.x'), ticks, at: across }}
      y={{ label: t('plot.difficulty.y'), ticks, at: up }}
    >
      <line class="equal-line" x1={across(low)} y1={up(low)} x2={across(high)} y2={up(high)} />
      {found.map((one) => (
        <g key={`${one.task} ${one.id}`} data-far={far.includes(one)}>
          <line
            class="interval-line"
            x1={across(one.expert)}
            x2={across(one.expert)}
            y1={up(one.difficulty - z * one.standardError)}
            y2={up(one.difficulty + z * one.standardError)}
          />
          <circle class="point" cx={across(one.expert)} cy={up(one.difficulty)} r="4" />
        </g>
      ))}
    </PlotFrame>
  );
}
