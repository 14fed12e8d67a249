import type { DocumentSpec, PageSpec } from '../../model/document';
import { paintPage } from '../paper/scan-page';
import type { PdfWorld } from '../pdf-world';
import { pageLook } from './likeness';
import type { Raster } from './raster';
import { gramsOf } from './text';

/** A printed page that a handed-in page could be. */
export interface Reference {
  readonly document: string;
  readonly page: number;
  readonly number: string;
  readonly grams: ReadonlySet<string>;
  /** How it looks upright; painted when first asked for. */
  look(): Raster;
}

/** All printed pages of the documents; blank ones leave nothing to recognise. */
export function referencesOf(documents: readonly DocumentSpec[], world: PdfWorld): readonly Reference[] {
  return documents.flatMap(({ id, pages }) =>
    pages.flatMap((page, index) => (page.number === '' ? [] : [reference(id, index, page, world)])),
  );
}

function reference(document: string, page: number, spec: PageSpec, world: PdfWorld): Reference {
  let look: Raster | undefined;
  return {
    document,
    page,
    number: spec.number,
    grams: gramsOf(spec.blocks.map((block) => (block.kind === 'text' ? block.text : '')).join(' ') + spec.number),
    look() {
      look ??= pageLook(paintPage(spec, 72, 0, world));
      return look;
    },
  };
}
