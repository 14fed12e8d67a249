import type { PDFDocument, PDFPage } from 'pdf-lib';
import { type Layout, type Look, layOut, paper, type ReportContent, reportStyles, type Styles } from './report-layout';
import { makeTagger, type Tagger } from './report-tags';
import { type FontFiles, loadFontFiles } from './typeset/font-files';
import { makeTypesetter, type Typesetter } from './typeset/typesetter';

/** Tools that bring what lies beside the code. */
export interface ReportTools {
  readonly fonts: (signal: AbortSignal) => Promise<FontFiles>;
}

export const productTools: ReportTools = {
  fonts: loadFontFiles,
};

/**
 * The client's result as a PDF with real text, headings a screen reader knows, title and language.
 * @throws what `signal` was aborted with; TypeError when the fonts do not come
 */
export async function reportPdf(
  content: ReportContent,
  signal: AbortSignal,
  tools: ReportTools = productTools,
): Promise<Uint8Array<ArrayBuffer>> {
  const [library, fonts] = await Promise.all([import('pdf-lib'), tools.fonts(signal)]);
  signal.throwIfAborted();
  const pdf = await library.PDFDocument.create({ updateMetadata: false });
  const type = await makeTypesetter(library, pdf, fonts, content.direction);
  const tagger = makeTagger(library, pdf);
  drawReport(pdf, tagger, type, content, reportStyles);
  type.finish();
  const { translation } = content;
  if (translation) {
    const other = await makeTypesetter(library, pdf, fonts, translation.direction);
    tagger.section(translation.language);
    drawReport(pdf, tagger, other, translation, reportStyles);
    other.finish();
  }
  tagger.finish();
  describe(pdf, content.title, content.language);
  signal.throwIfAborted();
  return new Uint8Array(await pdf.save());
}

/** Sets one report on new pages of its own. @returns its first page */
export function drawReport(
  pdf: PDFDocument,
  tagger: Tagger,
  type: Typesetter,
  content: ReportContent,
  styles: Styles,
): PDFPage {
  const { blocks, foot, pages } = layOut(withPrintableWords(content, type.printable), styles, measures(type, styles));
  const [first, ...others] = Array.from({ length: pages }, () => pdf.addPage([paper.width, paper.height]));
  const sheets = [first as PDFPage, ...others];
  drawBlocks(blocks, sheets, tagger, type, styles);
  for (const sheet of sheets) {
    tagger.artifact(sheet, () => {
      for (const { text, x, y } of foot) type.draw(sheet, text, styles.foot, x, y);
    });
  }
  return sheets[0] as PDFPage;
}

function drawBlocks(
  blocks: Layout['blocks'],
  sheets: readonly PDFPage[],
  tagger: Tagger,
  type: Typesetter,
  styles: Styles,
): void {
  for (const { role, lines } of blocks) {
    const drawLine = tagger.block(role);
    for (const { page, x, y, text, look } of lines) {
      const sheet = sheets[page];
      if (sheet) drawLine(sheet, () => type.draw(sheet, text, styles[look], x, y));
    }
  }
}

function measures({ widthOf }: Typesetter, styles: Styles): Record<Look, (text: string) => number> {
  const as = (look: Look) => (text: string) => widthOf(text, styles[look]);
  return { H1: as('H1'), H2: as('H2'), P: as('P'), label: as('label'), foot: as('foot') };
}

function withPrintableWords(content: ReportContent, print: (text: string) => string): ReportContent {
  return {
    ...content,
    title: print(content.title),
    sections: content.sections.map(({ heading, lines }) => ({
      heading: print(heading),
      lines: lines.map((line) =>
        typeof line === 'string' ? print(line) : { label: print(line.label), text: print(line.text) },
      ),
    })),
    footer: print(content.footer),
  };
}

/** What a reader's window and a screen reader show and use. */
export function describe(pdf: PDFDocument, title: string, language: string): void {
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setLanguage(language);
  pdf.setProducer('Probefahrt');
  pdf.setCreator('Probefahrt');
}
