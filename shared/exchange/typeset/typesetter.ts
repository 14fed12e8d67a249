import type { Font } from 'fontkit';
import type { PDFDocument, PDFOperator, PDFPage } from 'pdf-lib';
import { type EmbeddedFont, embedFont } from './embedded-font';
import { type FontFiles, type Script, scripts, type Weight, weights } from './font-files';
import { type Coverage, printable } from './letters';
import { type Fonts, makeShaper, type ShapedRun } from './shaping';
import { hex } from './to-unicode';
import type { Direction } from './visual-runs';

type PdfLibrary = typeof import('pdf-lib');

export interface TextStyle {
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
}

/** Sets text in any Latin, Greek, Cyrillic, Arabic or Persian letters into one PDF. */
export interface Typesetter {
  /** The text with signs that can be shown; to be called before measuring and drawing. */
  readonly printable: (text: string) => string;
  /** In points. */
  readonly widthOf: (text: string, style: TextStyle) => number;
  /** `x`, `y`: the left end of the baseline in points from the lower left corner. */
  readonly draw: (page: PDFPage, text: string, style: TextStyle, x: number, y: number) => void;
  /** Writes the fonts that were used into the document, once, when all is drawn. */
  readonly finish: () => void;
}

/** @param base direction of paragraphs */
export async function makeTypesetter(
  library: PdfLibrary,
  pdf: PDFDocument,
  files: FontFiles,
  base: Direction,
): Promise<Typesetter> {
  const [{ create }, { default: makeBidi }] = await Promise.all([import('fontkit'), import('bidi-js')]);
  const open = (script: Script, weight: Weight) =>
    create(files[script][weight] as Parameters<typeof create>[0]) as Font;
  const both = (script: Script) => ({ regular: open(script, 'regular'), bold: open(script, 'bold') });
  const fonts: Fonts = { sans: both('sans'), arabic: both('arabic') };
  const coverage: Coverage = {
    sans: new Set(fonts.sans.bold.characterSet),
    arabic: new Set(fonts.arabic.bold.characterSet),
  };
  const shape = makeShaper(fonts, coverage, makeBidi(), base);
  const embedded = new Map<string, EmbeddedFont>();
  const { PDFOperator: Operator, PDFOperatorNames: names, PDFName } = library;

  const fontOf = (script: Script, weight: Weight) => {
    const name = fontName(script, weight);
    const font = embedded.get(name) ?? embedFont(library, pdf, fonts[script][weight]);
    embedded.set(name, font);
    return font;
  };

  const operatorsOf = ({ script, weight, glyphs }: ShapedRun, size: number): PDFOperator[] => {
    const font = fontOf(script, weight);
    const shown = glyphs.map((glyph) => {
      const { width, advance, right, up } = glyph;
      return { up, text: `${number(-right)}<${hex(font.codeOf(glyph))}>${number(width - advance + right)}` };
    });
    return [
      Operator.of(names.SetFontAndSize, [PDFName.of(fontName(script, weight)), number(size)]),
      ...levels(shown).flatMap(({ up, texts }) => [
        Operator.of(names.SetTextRise, [number((up * size) / 1000)]),
        Operator.of(names.ShowTextAdjusted, [`[${texts.join(' ')}]`]),
      ]),
    ];
  };

  return {
    printable: (text) => printable(text, coverage),
    widthOf: (text, { size, bold }) => (shape(text, bold ? 'bold' : 'regular').width * size) / 1000,
    draw(page, text, { size, bold }, x, y) {
      const { runs } = shape(text, bold ? 'bold' : 'regular');
      for (const { script, weight } of runs) {
        page.node.setFontDictionary(PDFName.of(fontName(script, weight)), fontOf(script, weight).ref);
      }
      const lines = [
        Operator.of(names.BeginText),
        Operator.of(names.MoveText, [number(x), number(y)]),
        ...runs.flatMap((run) => operatorsOf(run, size)),
        Operator.of(names.EndText),
      ];
      page.pushOperators(...lines);
    },
    finish: () => {
      for (const font of embedded.values()) font.finish();
    },
  };
}

const fontName = (script: Script, weight: Weight) => `F${scripts.indexOf(script)}${weights.indexOf(weight)}`;

/** At most three digits after the point, never in exponents. */
const number = (value: number) => String(Math.round(value * 1000) / 1000 || 0);

/** Neighbours of the same height together. */
function levels(glyphs: readonly { readonly up: number; readonly text: string }[]) {
  const found: { up: number; texts: string[] }[] = [];
  for (const { up, text } of glyphs) {
    const last = found.at(-1);
    if (last?.up === up) last.texts.push(text);
    else found.push({ up, texts: [text] });
  }
  return found;
}
