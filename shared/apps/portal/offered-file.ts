import type { PageInWords } from '../pdf-desk/page-in-words';

/** One of the person's files as the portal's picker and the shelf show it. */
export interface OfferedFile {
  /** Unique among the offers; also the material's name. */
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  /** Made when first asked for; rejects if it cannot be made. */
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
  readonly content: FileContent;
  /** Made by the person; once uploaded it no longer depends on lying on the shelf. */
  readonly own?: boolean;
}

/** What looking into a file shows. A page without words is one nobody described. */
export type FileContent =
  | { readonly kind: 'pages'; readonly pages: readonly (PageInWords | undefined)[] }
  /** `inWords` says what is in the picture. */
  | { readonly kind: 'picture'; readonly inWords: string }
  /** A format that nothing here can draw. */
  | { readonly kind: 'closed' };

type Maker = () => Promise<Uint8Array<ArrayBuffer>>;

/** Makes each file once, one after the other; after a failure the next call tries again. */
export function makeOnce(): (id: string, make: Maker) => ReturnType<Maker> {
  const kept = new Map<string, ReturnType<Maker>>();
  let last: Promise<unknown> = Promise.resolve();
  return (id, make) => {
    const known = kept.get(id);
    if (known) return known;
    const made = last.then(make);
    last = made.catch(() => kept.delete(id));
    kept.set(id, made);
    return made;
  };
}
