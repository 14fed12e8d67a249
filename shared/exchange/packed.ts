/** Bytes in gzip where this browser packs; as they are where it does not. `unpacked` reads both. */
export async function packed(plain: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (!('CompressionStream' in globalThis)) return plain;
  const stream = new Blob([plain]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export type Unpacked =
  | { readonly ok: true; readonly plain: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly problem: 'too-large' | 'damaged' };

/**
 * Bytes as they were before `packed`. What does not begin like gzip (RFC 1952, §2.3.1) is handed back as it is.
 * @param most bytes that may come out; unpacking stops there
 */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<Unpacked> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { ok: true, plain: bytes };
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      chunks.push(next.value);
      length += next.value.length;
      if (length <= most) continue;
      await reader.cancel();
      return { ok: false, problem: 'too-large' };
    }
    return { ok: true, plain: new Uint8Array(await new Blob(chunks).arrayBuffer()) };
  } catch {
    return { ok: false, problem: 'damaged' };
  }
}
