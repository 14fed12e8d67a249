import { type Measure, wrapped } from './report-text';
import type { Direction } from './typeset/visual-runs';

/** A short label with what belongs to it, side by side. */
export interface Labelled {
  readonly label: string;
  readonly text: string;
}

/** What the report says, already worded. */
export interface ReportContent {
  /** BCP 47 tag of the words. */
  readonly language: string;
  readonly direction: Direction;
  readonly title: string;
  readonly sections: readonly { readonly heading: string; readonly lines: readonly (string | Labelled)[] }[];
  /** At the foot of every page. */
  readonly footer: string;
  /** The same in another language, on pages of its own behind it. */
  readonly translation?: ReportContent;
}

export type Role = 'H1' | 'H2' | 'P';

/** How a line looks. */
export type Look = Role | 'label' | 'foot';

/** A4 in points (1/72 inch). */
export const paper = { width: 595.28, height: 841.89, margin: 48 } as const;

export interface LineStyle {
  /** Points, as all lengths here. */
  readonly size: number;
  readonly leading: number;
  /** Left free above the block. */
  readonly space: number;
  readonly bold: boolean;
}
export type Styles = Readonly<Record<Look, LineStyle>>;

/** For one person's own result on one page. */
export const reportStyles: Styles = {
  H1: { size: 20, leading: 25, space: 0, bold: true },
  H2: { size: 13, leading: 17, space: 12, bold: true },
  P: { size: 11, leading: 14.5, space: 2, bold: false },
  label: { size: 11, leading: 14.5, space: 2, bold: true },
  foot: { size: 9, leading: 12, space: 0, bold: false },
};

/** One line on its page; `x`, `y`: left end of the baseline, counted from the lower left corner. */
export interface PlacedLine {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly look: Look;
}

/** A heading or paragraph with its lines, which may run over to the next page. */
export interface PlacedBlock {
  readonly role: Role;
  readonly lines: readonly PlacedLine[];
}

export interface Layout {
  readonly blocks: readonly PlacedBlock[];
  /** Lines of the footer, on every page. */
  readonly foot: readonly Omit<PlacedLine, 'page'>[];
  readonly pages: number;
}

/** Where text stands from side to side. */
interface Column {
  readonly left: number;
  readonly width: number;
}

const whole: Column = { left: paper.margin, width: paper.width - 2 * paper.margin };
const labelWidth = 140;
const gutter = 10;

/** Label and text change sides where one reads from the right. */
function columns(direction: Direction): { label: Column; text: Column } {
  const textWidth = whole.width - labelWidth - gutter;
  return direction === 'ltr'
    ? {
        label: { left: whole.left, width: labelWidth },
        text: { left: whole.left + labelWidth + gutter, width: textWidth },
      }
    : {
        label: { left: whole.left + textWidth + gutter, width: labelWidth },
        text: { left: whole.left, width: textWidth },
      };
}

/** Sets the report on as many pages as it needs, top to bottom. */
export function layOut(content: ReportContent, styles: Styles, measure: Readonly<Record<Look, Measure>>): Layout {
  const set = setterOf(content.direction, measure);
  const footLines = set(content.footer, 'foot', whole);
  const foot = footLines.map((line, at) => ({
    ...line,
    y: paper.margin + (footLines.length - 1 - at) * styles.foot.leading,
  }));
  const bottom = paper.margin + (footLines.length + 1) * styles.foot.leading;
  const blocks = placed(content, styles, set, bottom);
  const pages = 1 + Math.max(0, ...blocks.flatMap(({ lines }) => lines.map(({ page }) => page)));
  return { blocks, foot, pages };
}

type SetLine = Pick<PlacedLine, 'x' | 'text' | 'look'>;
type Setter = (text: string, look: Look, column: Column) => readonly SetLine[];

/** Breaks a text into the lines of a column, each where its paragraph begins to be read. */
function setterOf(direction: Direction, measure: Readonly<Record<Look, Measure>>): Setter {
  return (text, look, { left, width }) =>
    wrapped(text, width, measure[look]).map((line) => {
      const indent = direction === 'rtl' ? width - measure[look](line) : 0;
      return { x: left + indent, text: line, look };
    });
}

function placed(content: ReportContent, styles: Styles, set: Setter, bottom: number): PlacedBlock[] {
  const top = paper.height - paper.margin;
  /** Free height that a heading asks for, so that it never stands alone at the foot of a page. */
  const withHeading = styles.H2.leading + styles.P.space + 2 * styles.P.leading;
  let page = 0;
  let y: number = top;
  const nextPage = () => {
    page++;
    y = top;
  };
  const down = (lines: readonly SetLine[]): PlacedLine[] =>
    lines.map((line) => {
      const { leading } = styles[line.look];
      if (y - leading < bottom) nextPage();
      y -= leading;
      return { page, y, ...line };
    });

  return blocksOf(content).map(({ role, line }) => {
    if (y < top) y -= styles[role].space;
    if (role === 'H2' && y - withHeading < bottom) nextPage();
    if (typeof line === 'string') return { role, lines: down(set(line, role, whole)) };
    const { label, text } = columns(content.direction);
    const [labels, texts] = [set(line.label, 'label', label), set(line.text, role, text)];
    if (y - heightOf(labels, styles) < bottom || y - Math.min(2, texts.length) * styles.P.leading < bottom) nextPage();
    const start = { page, y };
    const beside = down(labels);
    const end = { page, y };
    ({ page, y } = start);
    const lines = [...beside, ...down(texts)];
    if (end.page > page || (end.page === page && end.y < y)) ({ page, y } = end);
    return { role, lines };
  });
}

function heightOf(lines: readonly SetLine[], styles: Styles): number {
  return lines.reduce((sum, { look }) => sum + styles[look].leading, 0);
}

function blocksOf({ title, sections }: ReportContent): readonly { role: Role; line: string | Labelled }[] {
  return [
    { role: 'H1', line: title },
    ...sections.flatMap(({ heading, lines }) => [
      { role: 'H2' as const, line: heading },
      ...lines.map((line) => ({ role: 'P' as const, line })),
    ]),
  ];
}
