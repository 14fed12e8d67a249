import { percentOf } from './ability-scale';
import './plots.css';

/** Advice in the colours of the plots; each one has a sign and a pattern of its own as well. */
export type Tone = 'needs' | 'helps' | 'unclear' | 'not-needed' | 'not-looked-at';

interface AbilityPlotProps {
  /** Ends of the central 80 % interval, its mean, and the person's own estimate (null: none); logits from the cut score. */
  low: number;
  high: number;
  mean: number;
  estimate: number | null;
  tone: Tone;
  /** The same in words. */
  label: string;
}

const height = 20;
const middle = 12;

/**
 * Where an ability probably lies, seen from a module's cut score. Bar: interval; dot: measurement; hollow diamond above:
 * own estimate; upright line: cut score. Left of it, in the shade, the module is needed. Higher abilities stand to the
 * right in every script.
 */
export function AbilityPlot({ low, high, mean, estimate, tone, label }: AbilityPlotProps) {
  const at = (logits: number) => `${percentOf(logits)}%`;
  return (
    <svg class="ability-plot" data-tone={tone} height={height} role="img" aria-label={label}>
      <rect class="plot-shade" x="0" y="4" width={at(0)} height={height - 6} />
      <line class="plot-axis" x1="0" x2="100%" y1={middle} y2={middle} />
      <line class="plot-cut" x1={at(0)} x2={at(0)} y1="1" y2={height} />
      <line class="plot-interval" x1={at(low)} x2={at(high)} y1={middle} y2={middle} />
      <circle class="plot-mean" cx={at(mean)} cy={middle} r="4.5" />
      {estimate !== null && (
        <svg x={at(estimate)} y="0" overflow="visible" aria-hidden="true">
          <path class="plot-estimate" d="M0 -0.500 4 4 0 8.500 -4 4z" />
        </svg>
      )}
    </svg>
  );
}
