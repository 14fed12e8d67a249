import * as v from 'valibot';
import { textUpTo } from '../model/text';

/** A signing key as it lies in the desk's vault, readable only while the desk is open. */
const signerPaperSchema = v.strictObject({
  kty: v.literal('OKP'),
  crv: v.literal('Ed25519'),
  x: textUpTo(60),
  d: textUpTo(60),
});
export type SignerPaper = v.InferOutput<typeof signerPaperSchema>;

const algorithm = { name: 'Ed25519' } as const;

export async function signerPaperOf({ privateKey }: CryptoKeyPair): Promise<SignerPaper> {
  const { kty, crv, x, d } = await crypto.subtle.exportKey('jwk', privateKey);
  return v.parse(signerPaperSchema, { kty, crv, x, d });
}

/** The key pair on a paper; null where the paper holds none, or two halves that do not belong together. */
export async function signerOf(paper: unknown): Promise<CryptoKeyPair | null> {
  const parsed = v.safeParse(signerPaperSchema, paper);
  if (!parsed.success) return null;
  const { d, ...publicPart } = parsed.output;
  try {
    const privateKey = await crypto.subtle.importKey('jwk', { ...publicPart, d }, algorithm, true, ['sign']);
    const publicKey = await crypto.subtle.importKey('jwk', publicPart, algorithm, true, ['verify']);
    return (await isPair(privateKey, publicKey)) ? { privateKey, publicKey } : null;
  } catch {
    return null;
  }
}

/** Not every browser checks on import that the public half follows from the private one. */
async function isPair(privateKey: CryptoKey, publicKey: CryptoKey): Promise<boolean> {
  const tried = new Uint8Array(1);
  return crypto.subtle.verify(algorithm, publicKey, await crypto.subtle.sign(algorithm, privateKey, tried), tried);
}
