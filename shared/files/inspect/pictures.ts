import type { PDFPageProxy } from 'pdfjs-dist';
import type { Pictures } from './decide';

/** Are there pictures on the page, and could all of them be decoded? Some kinds need decoders that we do not ship. */
export async function picturesOn(page: PDFPageProxy): Promise<Pictures> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { fnArray, argsArray } = await page.getOperatorList();
  let pictures: Pictures = 'none';
  for (const [at, operation] of fnArray.entries()) {
    if (operation === OPS.paintInlineImageXObject || operation === OPS.paintImageMaskXObject) pictures = 'some';
    if (operation !== OPS.paintImageXObject) continue;
    pictures = 'some';
    const name: unknown = argsArray[at]?.[0];
    if (typeof name === 'string' && !(await pixelsOf(page, name))) return 'lost';
  }
  return pictures;
}

/** pdfjs keeps a picture's pixels under its name, and null there once decoding has failed. */
function pixelsOf({ objs, commonObjs }: PDFPageProxy, name: string): Promise<unknown> {
  const store = name.startsWith('g_') ? commonObjs : objs;
  return new Promise((resolve) => store.get(name, resolve));
}
