import fixed from 'pdfjs-dist/standard_fonts/FoxitFixed.pfb?url';
import serif from 'pdfjs-dist/standard_fonts/FoxitSerif.pfb?url';
import serifBold from 'pdfjs-dist/standard_fonts/FoxitSerifBold.pfb?url';
import serifItalic from 'pdfjs-dist/standard_fonts/FoxitSerifItalic.pfb?url';
import sansBold from 'pdfjs-dist/standard_fonts/LiberationSans-Bold.ttf?url';
import sans from 'pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf?url';
import type { PdfWorld } from './pdf-world';

const fonts: Readonly<Record<string, string>> = {
  'FoxitFixed.pfb': fixed,
  'FoxitSerif.pfb': serif,
  'FoxitSerifBold.pfb': serifBold,
  'FoxitSerifItalic.pfb': serifItalic,
  'LiberationSans-Bold.ttf': sansBold,
  'LiberationSans-Regular.ttf': sans,
};

/** The PDF code's surroundings inside a browser's worker. Fonts we do not ship are shown as plain sans serif. */
export const browserWorld: PdfWorld = {
  canvas: (width, height) => new OffscreenCanvas(width, height),
  async jpeg(canvas, quality) {
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality });
    return new Uint8Array(await blob.arrayBuffer());
  },
  decode: (bytes) => createImageBitmap(new Blob([bytes])),
  async font(fileName) {
    const answer = await fetch(fonts[fileName] ?? sans);
    return new Uint8Array(await answer.arrayBuffer());
  },
};
