import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { PdfDoor } from '../../files/pdf-door';
import { useLifetime } from '../../parts/use-lifetime';
import { deskStep } from './desk-step';
import { type DeskWork, offerSource, ownSource } from './desk-work';
import type { OfferedPdf } from './offered-pdf';
import { type BytesOf, pagePictures } from './page-pictures';
import { readingWidth, thumbnailWidth } from './picture-width';

/** The desk's work and the documents behind it, for as long as it is on screen. */
export function useDesk(
  door: PdfDoor,
  offers: readonly OfferedPdf[],
  initial: DeskWork,
  onWork: (work: DeskWork) => void,
) {
  const lifetime = useLifetime();
  const [work, step] = useReducer(deskStep, initial);
  const latest = useRef(work);
  latest.current = work;
  useEffect(() => onWork(work), [work]);

  const [documents] = useState(() => documentsOf(offers, () => latest.current));
  const [pictures] = useState(() => pagePictures(door, documents.bytesOf, thumbnailWidth(), lifetime));
  const [readingPictures] = useState(() => pagePictures(door, documents.bytesOf, readingWidth(), lifetime));
  return { work, step, lifetime, pictures, readingPictures, ...documents };
}

function documentsOf(offers: readonly OfferedPdf[], work: () => DeskWork) {
  const offerOf = new Map(offers.map((offer) => [offerSource(offer.id), offer]));
  const ownFileOf = (source: string) => work().ownFiles.find((_, index) => ownSource(index) === source);

  const bytesOf: BytesOf = async (source) => {
    const bytes = offerOf.get(source)?.bytes() ?? ownFileOf(source)?.bytes;
    if (!bytes) throw new RangeError('no such document on the desk');
    return bytes;
  };
  const nameOf = (source: string) => offerOf.get(source)?.name ?? ownFileOf(source)?.name ?? '';
  const inWordsOf = (source: string, page: number) => offerOf.get(source)?.inWords?.[page];
  return { bytesOf, nameOf, inWordsOf };
}
