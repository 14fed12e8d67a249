import type { PdfDoor } from '../../files/pdf-door';

/** Gives the bytes of an open document. */
export type BytesOf = (source: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Pictures of pages: drawn one after the other, kept until `signal` aborts. */
export interface PagePictures {
  readonly of: (source: string, page: number) => Promise<ImageBitmap>;
}

/** `width` in pixels of the picture. */
export function pagePictures(door: PdfDoor, bytesOf: BytesOf, width: number, signal: AbortSignal): PagePictures {
  const kept = new Map<string, Promise<ImageBitmap>>();
  let last: Promise<unknown> = Promise.resolve();

  const draw = (source: string, page: number) => {
    const picture = last.then(async () => door.picture(await bytesOf(source), page, width, signal));
    last = picture.catch(() => undefined);
    return picture;
  };
  signal.addEventListener('abort', () => {
    for (const picture of kept.values()) void picture.then((bitmap) => bitmap.close()).catch(() => undefined);
  });

  return {
    of(source, page) {
      const key = `${source}#${page}`;
      const known = kept.get(key);
      if (known) return known;
      const picture = draw(source, page);
      kept.set(key, picture);
      picture.catch(() => kept.delete(key));
      return picture;
    },
  };
}
