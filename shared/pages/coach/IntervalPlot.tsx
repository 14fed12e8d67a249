import { useWords } from '../../i18n/use-words';
import type { ModuleProfile } from '../../model/profile';
import { signed } from './formats';
import { placeOnPlot, plotWidth } from './plot-scale';
import './module-plot.css';

const height = 18;
const middle = height / 2;

/**
 * Where the ability probably lies, seen from the module's cut score: the bar is the central 80 % interval, the dot its
 * mean, the line the cut score. Left of the line the module is needed.
 */
export function IntervalPlot({ profile }: { profile: ModuleProfile }) {
  const t = useWords('coach');
  const from = (ability: number) => ability - profile.cutScore;
  const [low, high] = profile.interval.map(from) as [number, number];
  const mean = from(profile.mean);
  return (
    <svg
      class="interval-plot"
      viewBox={`0 0 ${plotWidth} ${height}`}
      role="img"
      aria-label={t('plot', { low: signed(low), high: signed(high), mean: signed(mean) })}
    >
      <path class="plot-axis" d={`M0 ${middle}H${plotWidth}`} />
      <path class="plot-cut" d={`M${placeOnPlot(0)} 1V${height - 1}`} />
      <path class="plot-interval" d={`M${placeOnPlot(low)} ${middle}H${placeOnPlot(high)}`} />
      <circle class="plot-mean" cx={placeOnPlot(mean)} cy={middle} r={4} />
    </svg>
  );
}
