import type { PDFDocument, PDFRawStream } from 'pdf-lib';
import { contextOf, type PdfWorld } from '../pdf-world';

type PdfLib = typeof import('pdf-lib');

/** Longer side of an A4 page at 120 dpi. */
const longestSide = 1403;
const quality = 0.6;

/** Recompresses the JPEG pictures of a file where that makes them smaller; everything else stays as it is. */
export async function shrinkPictures(pdf: PDFDocument, world: PdfWorld): Promise<void> {
  const lib = await import('pdf-lib');
  for (const [reference, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof lib.PDFRawStream) || !isPlainJpeg(lib, object)) continue;
    const smaller = await shrink(lib, object, world);
    if (smaller) pdf.context.assign(reference, smaller);
  }
}

/** Colour or grey JPEG without masks or own colour tables: what a canvas gives back unchanged in meaning. */
function isPlainJpeg(lib: PdfLib, { dict }: PDFRawStream): boolean {
  const name = (key: string) => dict.lookup(lib.PDFName.of(key))?.toString();
  const plain = ['Decode', 'Mask', 'SMask'].every((key) => !dict.has(lib.PDFName.of(key)));
  return plain && name('Subtype') === '/Image' && name('Filter') === '/DCTDecode' && isColourOrGrey(name('ColorSpace'));
}

function isColourOrGrey(space: string | undefined): boolean {
  return space === '/DeviceRGB' || space === '/DeviceGray';
}

/** A smaller picture in place of the given one, or null where there is nothing to gain. */
async function shrink(lib: PdfLib, stream: PDFRawStream, world: PdfWorld): Promise<PDFRawStream | null> {
  const picture = await world.decode(new Uint8Array(stream.getContents())).catch(() => null);
  if (!picture) return null;
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = world.canvas(Math.round(picture.width * scale), Math.round(picture.height * scale));
  const context = contextOf(canvas);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const jpeg = await world.jpeg(canvas, quality);
  if (jpeg.length >= stream.getContentsSize()) return null;

  const dict = stream.dict.clone();
  const set = (key: string, value: number) => dict.set(lib.PDFName.of(key), lib.PDFNumber.of(value));
  set('Width', canvas.width);
  set('Height', canvas.height);
  set('BitsPerComponent', 8);
  dict.set(lib.PDFName.of('ColorSpace'), lib.PDFName.of('DeviceRGB'));
  return lib.PDFRawStream.of(dict, jpeg);
}
