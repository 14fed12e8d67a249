import { gzipSync } from 'node:zlib';
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { openBackup } from '../../shared/exchange/backup-file';
import { toBase64url } from '../../shared/exchange/base64url';
import { createSigner } from '../../shared/exchange/ed25519';
import { readInvitation } from '../../shared/exchange/invitation-link';
import { itemBankBytes, readItemBank, signItemBank } from '../../shared/exchange/item-bank-file';
import { openResult } from '../../shared/exchange/open-result';
import { readResume } from '../../shared/exchange/resume-file';
import type { ItemBank } from '../../shared/model/item-bank';
import { resumeVersion } from '../../shared/model/resume';
import { opened, session } from '../store/events';
import { checkId, resultOf } from './results';

const at = '2026-11-23T08:00:00.000Z';
const passphrase = 'ein langes Kennwort';
const identity = await generateX25519Identity();
const recipient = await identityToRecipient(identity);
const utf8 = (text: string) => new TextEncoder().encode(text);

/** Somebody else's text at one door: a good one is taken, and what is said to the one that was changed. */
interface Door {
  readonly good: string;
  readonly isTaken: (text: string) => Promise<boolean>;
}

const bank: ItemBank = {
  format: 'probefahrt-item-bank',
  version: 1,
  app: '1.2.3',
  createdAt: at,
  people: 412,
  demonstration: false,
  anchored: false,
  gate: { gain: 12.5, standardError: 3.1 },
  items: [
    { task: 'one', criterion: 'c0', module: 'apply', expert: 0.5, difficulty: 0.8, standardError: 0.2, responses: 90 },
  ],
};

const backup = [
  {
    line: 'start',
    format: 'probefahrt-backup',
    version: 1,
    app: '0.1.0',
    createdAt: at,
    expected: 0,
    key: { id: checkId, label: 'Frau Kaya', recipient, createdAt: at },
    identity,
    keyring: { keys: [], recipients: [], named: [recipient] },
  },
  { line: 'paper', name: 'own exports', value: { salt: 'abc' } },
  { line: 'end', records: 0 },
];

const doors: Readonly<Record<string, Door>> = {
  'a result': {
    good: JSON.stringify(resultOf(checkId)),
    async isTaken(text) {
      const encrypter = new Encrypter();
      encrypter.addRecipient(recipient);
      return (await openResult(await encrypter.encrypt(text), [identity])).ok;
    },
  },
  'an invitation': {
    good: JSON.stringify({
      format: 'probefahrt-invitation',
      version: 1,
      label: 'Jobcenter',
      recipients: [recipient],
      modules: [],
    }),
    isTaken: async (text) => readInvitation(`/invitation/${toBase64url(utf8(text))}`).ok,
  },
  'a resume file': {
    good: JSON.stringify({
      format: 'probefahrt-resume',
      version: resumeVersion,
      app: '0.1.0',
      savedAt: at,
      language: 'de',
      log: [opened(session, 'check', at)],
      draft: { text: 'Guten Tag' },
    }),
    isTaken: async (text) => readResume(utf8(text)).ok,
  },
  'an item bank': {
    good: new TextDecoder().decode(itemBankBytes(await signItemBank(bank, await createSigner()))),
    isTaken: async (text) => (await readItemBank(utf8(text))).ok,
  },
  'a backup': {
    good: backup.map((line) => JSON.stringify(line)).join('\n'),
    async isTaken(text) {
      const encrypter = new Encrypter();
      encrypter.setPassphrase(passphrase);
      encrypter.setScryptWorkFactor(2);
      try {
        const open = await openBackup(new Blob([new Uint8Array(await encrypter.encrypt(gzipSync(text)))]), passphrase);
        for await (const _ of open.lines());
        return true;
      } catch {
        return false;
      }
    },
  },
};

describe.each(Object.entries(doors))('%s', (_name, { good, isTaken }) => {
  test('is taken as it is', async () => {
    expect(await isTaken(good)).toBe(true);
  });

  test.each([
    ['22 with __proto__', '"__proto__":{"polluted":true},'],
    ['22 with constructor', '"constructor":{"prototype":{"polluted":true}},'],
    ['22 with prototype', '"prototype":{"polluted":true},'],
  ])('%s in any object of it is rejected, and nothing is changed by it', async (_key, inserted) => {
    for (const { index } of good.matchAll(/\{(?=")/g)) {
      expect(await isTaken(good.slice(0, index + 1) + inserted + good.slice(index + 1))).toBe(false);
    }
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
