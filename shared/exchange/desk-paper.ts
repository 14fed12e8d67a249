import { decryptAge, loadAge } from './age-file';
import { readLimitedJson } from './limited-json';

/** A JSON value of the coach's own, sealed so that only the key with this recipient opens it. */
export async function sealPaper(paper: unknown, recipient: string): Promise<Uint8Array<ArrayBuffer>> {
  const { Encrypter } = await loadAge();
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return new Uint8Array(await encrypter.encrypt(new TextEncoder().encode(JSON.stringify(paper))));
}

/** The value in a sealed paper; undefined where the key does not open it or it is damaged. Its reader checks its shape. */
export async function openPaper(sealed: unknown, identity: string): Promise<unknown> {
  if (!(sealed instanceof Uint8Array)) return undefined;
  const opened = await decryptAge(sealed, (decrypter) => decrypter.addIdentity(identity));
  if (!opened.ok) return undefined;
  const reading = readLimitedJson(opened.plain, deepest);
  return reading.ok ? reading.value : undefined;
}

/** Levels of lists and records in a paper. */
const deepest = 12;
