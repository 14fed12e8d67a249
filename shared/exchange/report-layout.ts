import { type Measure, wrapped } from './report-text';

/** What the report says, already worded. */
export interface ReportContent {
  /** BCP 47 tag of the words. */
  readonly language: string;
  readonly title: string;
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  /** At the foot of every page. */
  readonly footer: string;
}

export type Role = 'H1' | 'H2' | 'P';

/** A4 in points (1/72 inch). */
export const paper = { width: 595.28, height: 841.89, margin: 48 } as const;

/** Sizes in points; `space` is left free above. */
export const styles = {
  H1: { size: 20, leading: 25, space: 0, bold: true },
  H2: { size: 13, leading: 17, space: 12, bold: true },
  P: { size: 11, leading: 14.5, space: 2, bold: false },
} as const;

/** One line on its page; `y` is the baseline, counted from the bottom edge. */
export interface PlacedLine {
  readonly page: number;
  readonly y: number;
  readonly text: string;
}

/** A heading or paragraph with its lines, which may run over to the next page. */
export interface PlacedBlock {
  readonly role: Role;
  readonly lines: readonly PlacedLine[];
}

/** Where a line of the footer stands on every page. */
export interface FootLine {
  readonly y: number;
  readonly text: string;
}

export interface Layout {
  readonly blocks: readonly PlacedBlock[];
  readonly foot: readonly FootLine[];
}

/** Free height that a heading asks for, so that it never stands alone at the foot of a page. */
const withHeading = styles.H2.leading + styles.P.space + 2 * styles.P.leading;
export const footStyle = { size: 9, leading: 12 } as const;

/** Width of the text on the paper. */
const width = paper.width - 2 * paper.margin;

/** Sets the report on as many pages as it needs, top to bottom. */
export function layOut(content: ReportContent, measure: Readonly<Record<Role | 'foot', Measure>>): Layout {
  const footLines = wrapped(content.footer, width, measure.foot);
  const foot = footLines.toReversed().map((text, index) => ({ y: paper.margin + index * footStyle.leading, text }));
  const bottom = paper.margin + (footLines.length + 1) * footStyle.leading;
  return { blocks: placed(content, measure, bottom), foot: foot.reverse() };
}

function placed(content: ReportContent, measure: Readonly<Record<Role, Measure>>, bottom: number): PlacedBlock[] {
  const top = paper.height - paper.margin;
  let page = 0;
  let y: number = top;
  const nextPage = () => {
    page++;
    y = top;
  };
  return blocksOf(content).map(({ role, text }) => {
    const style = styles[role];
    if (y < top) y -= style.space;
    if (role === 'H2' && y - withHeading < bottom) nextPage();
    const lines = wrapped(text, width, measure[role]).map((line) => {
      if (y - style.leading < bottom) nextPage();
      y -= style.leading;
      return { page, y, text: line };
    });
    return { role, lines };
  });
}

function blocksOf({ title, sections }: ReportContent): readonly { role: Role; text: string }[] {
  return [
    { role: 'H1', text: title },
    ...sections.flatMap(({ heading, lines }) => [
      { role: 'H2' as const, text: heading },
      ...lines.map((text) => ({ role: 'P' as const, text })),
    ]),
  ];
}
