import type { PdfDoor } from '../../files/pdf-door';
import type { DocumentSpec } from '../../model/document';
import type { Seen } from '../../model/observation';
import type { OfferedFile } from './offered-file';
import type { SentFile } from './sending';

type SentUpload = Seen<'form-sent'>['uploads'][number];

/**
 * A file as a fact: which of the material it is, told by its content, or else what its pages show. Facts stay null where
 * there are no pages to look into, or where this device failed to.
 */
export async function sentUpload(
  { field, offer, name, bytes }: SentFile,
  offers: readonly OfferedFile[],
  expected: readonly DocumentSpec[],
  door: PdfDoor,
  signal: AbortSignal,
): Promise<SentUpload> {
  const material = offer ?? (await sameAs(bytes, offers));
  const own = material === null && startsAsPdf(bytes);
  const looking = own ? door.inspect(new Blob([bytes]), expected, () => undefined, signal) : null;
  const facts = await (looking?.catch(() => null) ?? null);
  return { slot: field, material, name, bytes: bytes.length, facts };
}

async function sameAs(bytes: Uint8Array, offers: readonly OfferedFile[]): Promise<string | null> {
  for (const { id, bytes: make } of offers) {
    const made = await make().catch(() => null);
    if (made?.length === bytes.length && made.every((byte, at) => byte === bytes[at])) return id;
  }
  return null;
}

function startsAsPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}
