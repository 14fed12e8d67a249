import { closeToLine, type Proposal } from '../../../desk/places/proposal';
import { useWords } from '../../../i18n/use-words';

const height = 60;
const wide = 600;

/** Everybody's need as a bar, highest first, with the line between those inside and those outside. */
export function NeedPlot({ proposal }: { proposal: Proposal }) {
  const t = useWords('coach-places');
  const { order, line } = proposal;
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
        {order.map(({ check, placeProbability }, at) => (
          <rect
            key={check}
            class="need-bar"
            data-inside={at < line}
            data-close={close.has(check)}
            x={at * step + step * 0.1}
            width={step * 0.8}
            y={height * (1 - placeProbability)}
            height={Math.max(1, height * placeProbability)}
          />
        ))}
        <path class="need-cut" d={`M0 ${(height * 2) / 3}H${wide}`} />
        <path class="need-line" d={`M${line * step} 0V${height + 4}`} />
      </svg>
      <figcaption class="cell-note">{t('plot.key')}</figcaption>
    </figure>
  );
}
