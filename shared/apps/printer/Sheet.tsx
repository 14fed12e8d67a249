import { layOut } from '../../files/paper/lay-out';
import { type Mark, paperHeight, paperWidth } from '../../files/paper/marks';
import type { PageSpec } from '../../model/document';

/** One page as paper shows it, with real text. */
export function Sheet({ page, label }: { page: PageSpec; label: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawn page groups its words, it is no set of fields
    <svg
      class="sheet"
      viewBox={`0 0 ${paperWidth} ${paperHeight}`}
      role="group"
      aria-label={label}
      // Papers are German; in a page from the right their words would begin at the wrong end.
      lang="de"
      direction="ltr"
    >
      <rect width={paperWidth} height={paperHeight} fill="white" />
      {layOut(page).map((mark, at) => (
        <DrawnMark key={at} mark={mark} />
      ))}
    </svg>
  );
}

function DrawnMark({ mark }: { mark: Mark }) {
  switch (mark.kind) {
    case 'words':
      return (
        <text
          x={mark.x}
          y={mark.baseline}
          font-size={mark.size}
          font-weight={mark.weight}
          font-family="Helvetica, Arial, 'Liberation Sans', sans-serif"
          textLength={mark.width}
          lengthAdjust="spacingAndGlyphs"
        >
          {mark.text}
        </text>
      );
    case 'area':
      return <rect x={mark.x} y={mark.y} width={mark.width} height={mark.height} fill={colour(mark.ink)} />;
    case 'oval':
      return <ellipse cx={mark.x} cy={mark.y} rx={mark.rx} ry={mark.ry} fill={colour(mark.ink)} />;
    case 'grid':
      return <path d={cellsOf(mark)} />;
  }
}

function colour([red, green, blue]: readonly [number, number, number]): string {
  return `rgb(${red * 255} ${green * 255} ${blue * 255})`;
}

function cellsOf({ x, y, cell, rows }: Extract<Mark, { kind: 'grid' }>): string {
  const square = `h${cell}v${cell}h-${cell}z`;
  return rows
    .flatMap((row, line) =>
      row.map((dark, column) => (dark ? `M${x + column * cell} ${y + line * cell}${square}` : '')),
    )
    .join('');
}
