import { makeOnce, type OfferedFile } from '../../../apps/portal/offered-file';
import { pageInWords } from '../../../apps/portal/page-in-words';
import type { PdfDoor } from '../../../files/pdf-door';
import type { ProofFile } from '../files';
import type { MadeFile } from './draft';

/** The person's files from the start, each made when it is first asked for. */
export function offersOf(files: readonly ProofFile[], door: PdfDoor, signal: AbortSignal): readonly OfferedFile[] {
  const make = makeOnce();
  return files.map((file): OfferedFile => {
    const shared = { id: file.name, name: file.fileName };
    if (file.make === 'heic') {
      const bytes = async () => phonePicture(file.fileName);
      return { ...shared, mediaType: 'image/heic', bytes, content: { kind: 'closed' } };
    }
    const { document } = file;
    return {
      ...shared,
      mediaType: 'application/pdf',
      bytes: () => make(file.name, () => door.make(document, signal)),
      content: { kind: 'pages', pages: document.pages.map(pageInWords) },
    };
  });
}

export function madeOffer({ id, name, pages, bytes }: MadeFile): OfferedFile {
  return {
    id,
    name,
    mediaType: 'application/pdf',
    bytes: async () => bytes,
    content: { kind: 'pages', pages: Array.from({ length: pages }, () => undefined) },
    own: true,
  };
}

/** A HEIF container's first box (ISO/IEC 23008-12) and filling: no browser but Safari opens such pictures anyway. */
function phonePicture(name: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(1_400_000);
  bytes.set([
    0,
    0,
    0,
    24,
    ...new TextEncoder().encode('ftypheic'),
    0,
    0,
    0,
    0,
    ...new TextEncoder().encode('mif1heic'),
  ]);
  bytes.set(new TextEncoder().encode(name), 24);
  return bytes;
}
