import { useId } from 'preact/hooks';
import './plots.css';

/** How a part of a bar is filled, so that parts differ without colour too. */
export type Fill = 'solid' | 'striped' | 'dotted' | 'light' | 'empty';

export interface BarPart {
  readonly key: string;
  readonly count: number;
  /** "12 nötig": stands below the bar. */
  readonly words: string;
  readonly fill: Fill;
  readonly colour: 'learn' | 'accent' | 'good' | 'quiet';
}

/** One bar made of parts. The counts stand below it as text, for everybody; parts of 0 are left out. */
export function StackedBar({ parts }: { parts: readonly BarPart[] }) {
  const drawn = parts.filter(({ count }) => count > 0);
  return (
    <div class="stacked-bar">
      <Drawing parts={drawn} />
      <ul class="bar-words">
        {drawn.map((part) => (
          <li key={part.key}>
            <BarSwatch part={part} />
            {part.words}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Drawing({ parts }: { parts: readonly BarPart[] }) {
  const id = useId();
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return (
    <svg class="bar-drawing" aria-hidden="true">
      {parts.map((part) => {
        const from = (before / all) * 100;
        before += part.count;
        const place = { x: `${from}%`, width: `${(part.count / all) * 100}%` };
        return <FilledBox key={part.key} part={part} id={`${id}-${part.key}`} {...place} />;
      })}
    </svg>
  );
}

/** The little box that ties a count to its part of the bar. */
function BarSwatch({ part }: { part: BarPart }) {
  const id = useId();
  return (
    <svg class="bar-swatch" aria-hidden="true">
      <FilledBox part={part} id={id} x="0%" width="100%" />
    </svg>
  );
}

interface FilledBoxProps {
  part: BarPart;
  /** One of its own in the document: its pattern is found by it. */
  id: string;
  x: string;
  width: string;
}

function FilledBox({ part: { fill, colour }, id, x, width }: FilledBoxProps) {
  const patterned = fill === 'striped' || fill === 'dotted';
  return (
    <g class="bar-box" data-fill={fill} data-colour={colour}>
      {patterned && (
        <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect class="bar-ground" width="6" height="6" />
          {fill === 'striped' ? (
            <path class="bar-stripe" d="M-1 7 7 -1M-1 1 1 -1M5 7 7 5" />
          ) : (
            <circle class="bar-dot" cx="3" cy="3" r="1.300" />
          )}
        </pattern>
      )}
      <rect class="bar-part" x={x} y="1" width={width} height="90%" fill={patterned ? `url(#${id})` : undefined} />
    </g>
  );
}
