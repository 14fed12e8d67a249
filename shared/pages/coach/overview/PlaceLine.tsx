// biome-ignore-all lint/a11y/useSemanticElements: rows with a place of their own are no table to every browser; the roles say it to all
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell, or what is in it, has the tab stop, as the pattern of a grid has it
import { useWords } from '../../../i18n/use-words';

/** Up to whom the proposal gives places. */
export interface ProposedLine {
  readonly inside: ReadonlySet<string>;
  /** Places that the proposal may fill. */
  readonly places: number;
  /** False: the line ends because nobody behind it probably needs a place. */
  readonly full: boolean;
}

interface PlaceLineProps {
  line: ProposedLine;
  /** rem */
  top: number;
  /** Its number among the rows of the grid, from 1. */
  spoken: number;
  columns: number;
}

/** The line of places as a row of its own. */
export function PlaceLine({ line, top, spoken, columns }: PlaceLineProps) {
  const t = useWords('coach');
  return (
    <div class="place-line" role="row" aria-rowindex={spoken} style={{ transform: `translateY(${top}rem)` }}>
      <div role="gridcell" aria-colspan={columns}>
        {line.full ? t('table.line', { count: line.places }) : t('table.line-need')}
      </div>
    </div>
  );
}
