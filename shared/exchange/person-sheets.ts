import type { ReportContent, Styles } from './report-layout';
import { type Bookmark, writeOutline } from './report-outline';
import { describe, drawReport, productTools, type ReportTools } from './report-pdf';
import { makeTagger } from './report-tags';
import { makeTypesetter } from './typeset/typesetter';

/** Smaller than a client's own result: one or two pages a person. */
const sheetStyles: Styles = {
  H1: { size: 16, leading: 20, space: 0, bold: true },
  H2: { size: 11.5, leading: 15, space: 8, bold: true },
  P: { size: 9.5, leading: 12.5, space: 2, bold: false },
  label: { size: 9.5, leading: 12.5, space: 2, bold: true },
  foot: { size: 8, leading: 10, space: 0, bold: false },
};

/** What the file says of itself. */
export interface SheetsTitle {
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
}

/** Lets the page breathe between two people. */
const breath = () => new Promise<void>((done) => setTimeout(done));

/**
 * The sheets of several people as one tagged PDF: each begins on a page of its own and has a bookmark with its title.
 * `progress` is called after each person.
 * @throws what `signal` was aborted with; TypeError when the fonts do not come
 */
export async function sheetsPdf(
  people: readonly ReportContent[],
  { title, language }: SheetsTitle,
  signal: AbortSignal,
  progress: (done: number, all: number) => void,
  tools: ReportTools = productTools,
): Promise<Uint8Array<ArrayBuffer>> {
  const [library, fonts] = await Promise.all([import('pdf-lib'), tools.fonts(signal)]);
  const pdf = await library.PDFDocument.create({ updateMetadata: false });
  const type = await makeTypesetter(library, pdf, fonts, people[0]?.direction ?? 'ltr');
  const tagger = makeTagger(library, pdf);
  const bookmarks: Bookmark[] = [];
  for (const person of people) {
    await breath();
    signal.throwIfAborted();
    tagger.section();
    bookmarks.push({ title: person.title, page: drawReport(pdf, tagger, type, person, sheetStyles) });
    progress(bookmarks.length, people.length);
  }
  tagger.finish();
  type.finish();
  writeOutline(library, pdf, bookmarks);
  describe(pdf, title, language);
  const bytes = new Uint8Array(await pdf.save());
  signal.throwIfAborted();
  return bytes;
}
