import { useEffect, useState } from 'preact/hooks';
import type { PagePictures } from './page-pictures';

type Shown =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'drawn'; readonly bitmap: ImageBitmap };

/** The picture of one page, as soon as it is there. */
export function usePicture(pictures: PagePictures, source: string, page: number): Shown {
  const [shown, setShown] = useState<Shown>({ kind: 'loading' });
  useEffect(() => {
    let wanted = true;
    setShown({ kind: 'loading' });
    pictures.of(source, page).then(
      (bitmap) => wanted && setShown({ kind: 'drawn', bitmap }),
      () => wanted && setShown({ kind: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, [pictures, source, page]);
  return shown;
}
