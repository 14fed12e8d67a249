import { closeToLine, type Proposal } from '../../../desk/places/proposal';
import { useWords } from '../../../i18n/use-words';

const height = 60;
const wide = 600;
/** More bars would be thinner than a screen's points. */
const mostBars = 300;

/** Everybody's need as bars, highest first, with the line between those inside and those outside. */
export function NeedPlot({ proposal }: { proposal: Proposal }) {
  const t = useWords('coach-places');
  const { order, line } = proposal;
  const together = Math.max(1, Math.ceil(order.length / mostBars));
  const step = wide / Math.max(1, order.length);
  const close = closeToLine(proposal);
  return (
    <figure class="need-plot">
      <svg
        viewBox={`0 0 ${wide} ${height + 4}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('plot.name', { inside: line, all: order.length })}
      >
        {barsOf(proposal, together, close).map(({ from, people, need, isClose }) => (
          <rect
            key={from}
            class="need-bar"
            data-inside={from < line}
            data-close={isClose}
            x={(from + people * 0.1) * step}
            width={people * 0.8 * step}
            y={height * (1 - need)}
            height={Math.max(1, height * need)}
          />
        ))}
        <path class="need-cut" d={`M0 ${(height * 2) / 3}H${wide}`} />
        <path class="need-line" d={`M${line * step} 0V${height + 4}`} />
      </svg>
      <figcaption class="cell-note">
        {t('plot.people', { count: together })} {t('plot.key')}
      </figcaption>
    </figure>
  );
}

interface Bar {
  /** Position of its first person. */
  readonly from: number;
  readonly people: number;
  /** Mean need of a place, 0…1. */
  readonly need: number;
  readonly isClose: boolean;
}

/** Neighbours in one bar; none goes across the line. */
function barsOf({ order, line }: Proposal, together: number, close: ReadonlySet<string>): readonly Bar[] {
  const bars: Bar[] = [];
  for (let from = 0; from < order.length; ) {
    const end = from < line ? Math.min(from + together, line) : from + together;
    const those = order.slice(from, end);
    const need = those.reduce((sum, { placeProbability }) => sum + placeProbability, 0) / those.length;
    bars.push({ from, people: those.length, need, isClose: those.some(({ check }) => close.has(check)) });
    from += those.length;
  }
  return bars;
}
