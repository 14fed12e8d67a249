import { gzipSync } from 'node:zlib';
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { BackupError, openBackup, type ReadLine } from '../../../shared/exchange/backup-file';
import type { Random } from '../../../shared/model/random';
import { checkId, resultOf } from '../../exchange/results';
import type { Answer, FuzzedDoor } from '../door';
import { mutatedBytes } from '../mutate-bytes';
import { mutatedJson } from '../mutate-json';

const passphrase = 'ein langes Kennwort';
const at = '2026-11-23T08:00:00.000Z';

const lines = (async () => {
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  return [
    {
      line: 'start',
      format: 'probefahrt-backup',
      version: 1,
      app: '0.1.0',
      createdAt: at,
      expected: 1,
      key: { id: checkId, label: 'Frau Kaya', recipient, createdAt: at },
      identity,
      keyring: { keys: [], recipients: [{ label: 'Herr Sommer', recipient }], named: [recipient] },
    },
    { line: 'paper', name: 'own exports', value: { salt: 'abc' } },
    {
      line: 'record',
      result: resultOf(checkId),
      importedAt: at,
      deleteAfter: '2027-11-23T00:00:00.000Z',
      dossier: { check: checkId, notes: 'Ruft gern an.', follows: null, decisions: [] },
    },
    { line: 'end', records: 1 },
  ];
})();

/** Few rounds, so that thousands can be tried. */
async function locked(texts: readonly string[]): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(2);
  return encrypter.encrypt(gzipSync(texts.join('\n')));
}

async function mutated(random: Random): Promise<Uint8Array<ArrayBuffer>> {
  const all = await lines;
  const texts = all.map((line) => JSON.stringify(line));
  if (random.float() < 0.35) return mutatedBytes(await locked(texts), random);
  const chosen = random.integer(0, all.length - 1);
  texts[chosen] = mutatedJson(all[chosen], random);
  if (random.float() < 0.1) texts.splice(random.integer(0, all.length - 1), 1);
  return new Uint8Array(await locked(random.float() < 0.1 ? random.shuffle(texts) : texts));
}

/** By hand: as many records as the last line says, and every day one that there is. */
function wrongWith(read: readonly ReadLine[]): string | null {
  const records = read.filter((line) => line.line === 'record');
  const end = read.at(-1);
  if (end?.line !== 'end' || end.records !== records.length) return 'its end does not fit';
  const days = records.flatMap(({ importedAt, deleteAfter }) => [importedAt, deleteAfter]);
  if (days.some((day) => Number.isNaN(Date.parse(day)))) return `no such day: ${days}`;
  return records.every(({ result }) => result.version === 2 && result.attempts.length <= 40)
    ? null
    : 'a result is none';
}

async function answerTo(bytes: Uint8Array<ArrayBuffer>): Promise<Answer> {
  try {
    const read: ReadLine[] = [];
    for await (const line of (await openBackup(new Blob([bytes]), passphrase)).lines()) read.push(line);
    return { taken: true, wrong: wrongWith(read) };
  } catch (thrown) {
    if (thrown instanceof BackupError) return { taken: false, problem: thrown.problem };
    throw thrown;
  }
}

/** A desk's backup: its lines edited and locked again, or the locked file spoilt. */
export const backup: FuzzedDoor = {
  name: 'backup',
  problems: ['foreign', 'for-keys', 'wrong-passphrase', 'damaged', 'newer-format'],
  knock: async (random) => answerTo(await mutated(random)),
  good: async () => {
    const texts = (await lines).map((line) => JSON.stringify(line));
    return [await answerTo(new Uint8Array(await locked(texts)))];
  },
};
