import { loadAge } from './age-file';
import { fingerprintWords } from './fingerprint';

/**
 * Why a text holds no public key to take: `secret` a secret key stands in it · `none` no key · `several` more than one ·
 * `mistyped` a sign is missing or wrong (a key carries a checksum).
 */
export type PublicKeyProblem = 'secret' | 'none' | 'several' | 'mistyped';

export type PublicKeyReading =
  | { readonly ok: true; readonly recipient: string; readonly label: string }
  | { readonly ok: false; readonly problem: PublicKeyProblem };

/** A file of ours has 200 bytes; age's own key files are as short. */
export const largestPublicKeyFile = 20_000;

/** Finds the one age public key in a text: pasted, or a file as `publicKeyText` and age write it. */
export async function readPublicKey(text: string): Promise<PublicKeyReading> {
  if (/AGE-SECRET-KEY-/i.test(text)) return { ok: false, problem: 'secret' };
  const found = [...new Set(text.match(/\bage1[0-9a-z]+/g) ?? [])];
  const [recipient] = found;
  if (recipient === undefined) return { ok: false, problem: 'none' };
  if (found.length > 1) return { ok: false, problem: 'several' };
  if (!(await isPublicKey(recipient))) return { ok: false, problem: 'mistyped' };
  return { ok: true, recipient, label: labelIn(text) };
}

/** A file to pass on: whose key, its words, the key. age reads it with `-R`. */
export async function publicKeyText(label: string, recipient: string): Promise<string> {
  const words = (await fingerprintWords(recipient)).join(' · ');
  return `# ${label.replaceAll(/\s+/g, ' ')}\n# ${words}\n${recipient}\n`;
}

async function isPublicKey(text: string): Promise<boolean> {
  const { Encrypter } = await loadAge();
  if (!/^age1[02-9ac-hj-np-z]{58}$/.test(text)) return false;
  try {
    new Encrypter().addRecipient(text);
    return true;
  } catch {
    return false;
  }
}

function labelIn(text: string): string {
  const [, comment = ''] = text.match(/^# (.*)$/m) ?? [];
  return /^(?:created|public key):/.test(comment) ? '' : comment.slice(0, 120).trim();
}
