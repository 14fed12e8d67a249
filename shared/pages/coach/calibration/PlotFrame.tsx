import type { ComponentChildren } from 'preact';
import type { Scale } from './scale';

export const size = { width: 420, height: 320, left: 72, right: 28, top: 12, bottom: 50 } as const;
export const inner = {
  left: size.left,
  right: size.width - size.right,
  top: size.top,
  bottom: size.height - size.bottom,
} as const;

interface PlotFrameProps {
  title: string;
  /** What the plot shows, in words: all that a screen reader gets. */
  words: string;
  x: {
    readonly label: string;
    readonly ticks: readonly number[];
    readonly at: Scale;
    readonly tell?: (value: number) => string;
  };
  y: {
    readonly label: string;
    readonly ticks: readonly number[];
    readonly at: Scale;
    readonly tell?: (value: number) => string;
  };
  children: ComponentChildren;
}

/** A plot's heading, sentence, axes and grid; its points come as children in the frame's own units. */
export function PlotFrame({ title, words, x, y, children }: PlotFrameProps) {
  return (
    <figure class="card stack calibration-figure" data-gap="small">
      <h2>{title}</h2>
      <svg class="calibration-plot" viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={words}>
        {x.ticks.map((tick) => (
          <g key={`x${tick}`}>
            <line class="grid-line" x1={x.at(tick)} x2={x.at(tick)} y1={inner.top} y2={inner.bottom} />
            <text x={x.at(tick)} y={inner.bottom + 19} text-anchor="middle">
              {x.tell?.(tick) ?? tick}
            </text>
          </g>
        ))}
        {y.ticks.map((tick) => (
          <g key={`y${tick}`}>
            <line class="grid-line" x1={inner.left} x2={inner.right} y1={y.at(tick)} y2={y.at(tick)} />
            <text x={inner.left - 8} y={y.at(tick) + 4} text-anchor="end">
              {y.tell?.(tick) ?? tick}
            </text>
          </g>
        ))}
        <text x={(inner.left + inner.right) / 2} y={size.height - 6} text-anchor="middle" class="axis-name">
          {x.label}
        </text>
        <text
          x={16}
          y={(inner.top + inner.bottom) / 2}
          text-anchor="middle"
          class="axis-name"
          transform={`rotate(-90 16 ${(inner.top + inner.bottom) / 2})`}
        >
          {y.label}
        </text>
        {children}
      </svg>
      <figcaption>{words}</figcaption>
    </figure>
  );
}
