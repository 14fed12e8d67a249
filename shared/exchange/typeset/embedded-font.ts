import type { Font } from 'fontkit';
import type { PDFDocument, PDFRef } from 'pdf-lib';
import { toUnicode } from './to-unicode';

type PdfLibrary = typeof import('pdf-lib');

/** A font inside a PDF that holds only the glyphs that were drawn. */
export interface EmbeddedFont {
  readonly ref: PDFRef;
  /** The code that draws a glyph standing for these signs; the same glyph has another code for other signs. */
  readonly codeOf: (coded: Coded) => number;
  /** Writes the font into the document, once, when all is drawn. */
  readonly finish: () => void;
}

export interface Coded {
  readonly glyph: number;
  /** In reading order; may be empty. */
  readonly signs: string;
  /** How far the pen goes, in whole thousandths of the font size. */
  readonly width: number;
}

/**
 * A composite font (ISO 32000-1, 9.7): two-byte codes in the order of their first use, a subset of the TrueType file, and
 * for each code the signs it stands for, so that text can be searched and copied.
 */
export function embedFont(library: PdfLibrary, pdf: PDFDocument, font: Font): EmbeddedFont {
  const ref = pdf.context.nextRef();
  const codes = new Map<string, number>();
  const coded: Coded[] = [];
  return {
    ref,
    codeOf({ glyph, signs, width }) {
      const key = `${glyph} ${width} ${signs}`;
      const code = codes.get(key) ?? coded.push({ glyph, signs, width });
      codes.set(key, code);
      return code;
    },
    finish: () => writeFont(library, pdf, font, ref, coded),
  };
}

function writeFont(
  { PDFString: Text }: PdfLibrary,
  pdf: PDFDocument,
  font: Font,
  ref: PDFRef,
  coded: readonly Coded[],
): void {
  const { context } = pdf;
  const subset = font.createSubset() as unknown as Subset;
  const glyphs = coded.map(({ glyph }) => subset.includeGlyph(glyph));
  const name = `AAAAAA+${font.postscriptName}`;
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: context.obj({ Registry: Text.of('Adobe'), Ordering: Text.of('Identity'), Supplement: 0 }),
    FontDescriptor: context.register(describe(pdf, font, name, subset.encode())),
    DW: 0,
    W: [1, coded.map(({ width }) => width)],
    CIDToGIDMap: context.register(context.flateStream(twoBytesEach([0, ...glyphs]))),
  });
  const unicode = context.flateStream(toUnicode(coded.map(({ signs }) => signs)));
  const type0 = {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [context.register(descendant)],
    ToUnicode: context.register(unicode),
  };
  context.assign(ref, context.obj(type0));
}

/** fontkit's subset, as its code has it: its types say less. */
interface Subset {
  /** @returns the glyph's number in the subset */
  includeGlyph(glyph: number): number;
  encode(): Uint8Array;
}

/** Symbolic: codes are no letters of a standard encoding. Vertical stems are not measured. */
const symbolic = 4;
const stem = 80;

function describe({ context }: PDFDocument, font: Font, name: string, file: Uint8Array) {
  const scaled = (length: number) => Math.round((length * 1000) / font.unitsPerEm);
  const { bbox } = font;
  return context.obj({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: symbolic,
    FontBBox: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map(scaled),
    ItalicAngle: 0,
    Ascent: scaled(font.ascent),
    Descent: scaled(font.descent),
    CapHeight: scaled(font.capHeight),
    StemV: stem,
    FontFile2: context.register(context.flateStream(file, { Length1: file.length })),
  });
}

function twoBytesEach(numbers: readonly number[]): Uint8Array {
  return new Uint8Array(numbers.flatMap((number) => [number >> 8, number & 0xff]));
}
