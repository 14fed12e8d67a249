import type { MergeOrder } from '../../files/pdf-door';
import type { Pages } from './arrangement';
import type { ResultSize } from './desk-work';
import type { BytesOf } from './page-pictures';

/** The order for the PDF door: each document once, whichever of its pages are used. */
export async function mergeOrder(pages: Pages, size: ResultSize, bytesOf: BytesOf): Promise<MergeOrder> {
  const used = [...new Set(pages.map(({ source }) => source))];
  const sources = await Promise.all(used.map(bytesOf));
  return {
    sources,
    pages: pages.map(({ source, page, turn }) => ({ source: used.indexOf(source), page, turn })),
    size,
  };
}
