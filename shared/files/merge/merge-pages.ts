import type { PDFDocument, PDFPage } from 'pdf-lib';
import { asDamaged } from '../open-pdf';
import type { ArrangedPage, MergeOrder } from '../pdf-door';
import type { PdfWorld } from '../pdf-world';
import { loadSource } from './load-source';
import { shrinkPictures } from './shrink-pictures';

/** Puts pages of several files into one, in the given order. Sources without a chosen page are not read. @throws PdfError */
export async function mergePages(
  { sources, pages, size }: MergeOrder,
  world: PdfWorld,
): Promise<Uint8Array<ArrayBuffer>> {
  const lib = await import('pdf-lib');
  const merged = await lib.PDFDocument.create({ updateMetadata: false });
  const copies = await copyAll(merged, sources, pages);
  for (const [at, page] of copies.entries()) {
    const turn = page.getRotation().angle + (pages[at]?.turn ?? 0);
    page.setRotation(lib.degrees(((turn % 360) + 360) % 360));
    merged.addPage(page);
  }
  if (size === 'small') await shrinkPictures(merged, world);
  return new Uint8Array(await merged.save());
}

/** One copying per source, so that its fonts and pictures come along once; a page taken twice is copied twice. */
async function copyAll(
  merged: PDFDocument,
  sources: MergeOrder['sources'],
  pages: readonly ArrangedPage[],
): Promise<readonly PDFPage[]> {
  const copies: PDFPage[] = [];
  for (const [index, bytes] of sources.entries()) {
    const wanted = pages.flatMap((page, at) => (page.source === index ? [{ at, page: page.page }] : []));
    if (wanted.length === 0) continue;
    const chosen = wanted.map(({ page }) => page);
    const taken = await merged.copyPages(await loadSource(bytes), chosen).catch(asDamaged);
    for (const [order, { at }] of wanted.entries()) {
      const page = taken[order];
      if (page) copies[at] = page;
    }
  }
  return copies;
}
