import { useWords } from '../../i18n/use-words';
import type { Placement } from '../../model/profile';
import { AbilityPlot } from '../../parts/plots/AbilityPlot';
import { signed } from './formats';

/** Abilities in logits; `estimate`: what the person's own estimates would mean, null without any. */
export interface Measured {
  readonly low: number;
  readonly high: number;
  readonly mean: number;
  readonly cutScore: number;
  readonly estimate: number | null;
  readonly placement: Placement;
}

/** Measurement with its interval, and the person's own estimate, seen from the cut score. Needs `coach-overview`. */
export function ModulePlot({ module }: { module: Measured }) {
  const t = useWords('coach-overview');
  const from = (ability: number) => ability - module.cutScore;
  const [low, high, mean] = [from(module.low), from(module.high), from(module.mean)];
  const estimate = module.estimate === null ? null : from(module.estimate);
  const measured = t('plot.measured', { low: signed(low), high: signed(high), mean: signed(mean) });
  const label = estimate === null ? measured : t('plot.estimated', { measured, estimate: signed(estimate) });
  return <AbilityPlot low={low} high={high} mean={mean} estimate={estimate} tone={module.placement} label={label} />;
}
