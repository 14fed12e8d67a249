import type { PDFDocument } from 'pdf-lib';
import { footStyle, layOut, type PlacedBlock, paper, type ReportContent, styles } from './report-layout';
import { makeTagger } from './report-tags';
import { printable } from './report-text';

/**
 * The client's result as a PDF with real text, headings a screen reader knows, title and language.
 * Letters that the standard fonts lack are written without their accents.
 */
export async function reportPdf(content: ReportContent, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const library = await import('pdf-lib');
  signal.throwIfAborted();
  const pdf = await library.PDFDocument.create({ updateMetadata: false });
  const fonts = {
    regular: await pdf.embedFont(library.StandardFonts.Helvetica),
    bold: await pdf.embedFont(library.StandardFonts.HelveticaBold),
  };
  const fontOf = (bold: boolean) => (bold ? fonts.bold : fonts.regular);
  const signs = new Set(fonts.regular.getCharacterSet());
  const words = withPrintableWords(content, (text) => printable(text, signs));

  const measureAs = ({ bold, size }: { bold: boolean; size: number }) => {
    return (text: string) => fontOf(bold).widthOfTextAtSize(text, size);
  };
  const { blocks, foot } = layOut(words, {
    H1: measureAs(styles.H1),
    H2: measureAs(styles.H2),
    P: measureAs(styles.P),
    foot: measureAs({ bold: false, size: footStyle.size }),
  });
  const pages = Array.from({ length: pagesOf(blocks) }, () => pdf.addPage([paper.width, paper.height]));
  const tagger = makeTagger(library, pdf);
  for (const { role, lines } of blocks) {
    const drawLine = tagger.block(role);
    const { bold, size } = styles[role];
    for (const { page, y, text } of lines) {
      const sheet = pages[page];
      if (sheet) drawLine(sheet, () => sheet.drawText(text, { x: paper.margin, y, size, font: fontOf(bold) }));
    }
  }
  for (const sheet of pages) {
    tagger.artifact(sheet, () => {
      for (const { y, text } of foot) {
        sheet.drawText(text, { x: paper.margin, y, size: footStyle.size, font: fonts.regular });
      }
    });
  }
  tagger.finish();
  describe(pdf, content);
  signal.throwIfAborted();
  return new Uint8Array(await pdf.save());
}

function withPrintableWords(content: ReportContent, print: (text: string) => string): ReportContent {
  return {
    language: content.language,
    title: print(content.title),
    sections: content.sections.map(({ heading, lines }) => ({ heading: print(heading), lines: lines.map(print) })),
    footer: print(content.footer),
  };
}

function pagesOf(blocks: readonly PlacedBlock[]): number {
  return 1 + Math.max(0, ...blocks.flatMap(({ lines }) => lines.map(({ page }) => page)));
}

function describe(pdf: PDFDocument, { title, language }: ReportContent): void {
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setLanguage(language);
  pdf.setProducer('Probefahrt');
  pdf.setCreator('Probefahrt');
}
