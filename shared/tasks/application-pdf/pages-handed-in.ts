import type { PdfPage } from '../../model/pdf';
import type { ApplicationPdfMaterial, PaperId } from './material';

/** A printed page of the material. */
export interface Sheet {
  readonly document: PaperId;
  readonly page: number;
  /** It lay turned in the file that was handed out. */
  readonly layTurned: boolean;
  /** Its document also has a blank page. */
  readonly besideBlank: boolean;
}

/** What the handed-in pages come to, held against the material. */
export interface PagesHandedIn {
  readonly missing: readonly Sheet[];
  /** Each recognised page once, in the order of first occurrence. */
  readonly order: readonly Sheet[];
  /** Turns of all recognised pages. */
  readonly turns: readonly PdfPage['turn'][];
  readonly blank: number;
  readonly foreign: number;
  readonly twice: number;
  readonly unsure: number;
}

/** The printed pages of the material in no particular order. */
export function sheetsOf(material: ApplicationPdfMaterial): readonly Sheet[] {
  return material.documents.flatMap(({ id, pages }) =>
    pages.flatMap((page, index) => {
      const besideBlank = pages.some(({ number }) => number === '');
      if (page.number === '') return [];
      return [{ document: id, page: index, layTurned: page.turn !== 0, besideBlank }];
    }),
  );
}

export function readPages(pages: readonly PdfPage[], material: ApplicationPdfMaterial): PagesHandedIn {
  const sheets = sheetsOf(material);
  const found: Sheet[] = [];
  const turns: PdfPage['turn'][] = [];
  for (const { source, turn } of pages) {
    if (source.kind !== 'known') continue;
    const sheet = sheets.find(({ document, page }) => document === source.document && page === source.page);
    if (!sheet) continue;
    found.push(sheet);
    turns.push(turn);
  }
  const order = [...new Set(found)];
  const count = (kind: PdfPage['source']['kind']) => pages.filter(({ source }) => source.kind === kind).length;
  return {
    missing: sheets.filter((sheet) => !order.includes(sheet)),
    order,
    turns,
    blank: count('blank'),
    foreign: count('foreign'),
    twice: found.length - order.length,
    unsure: count('unsure'),
  };
}
