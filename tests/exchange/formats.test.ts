import { expect, test } from 'vitest';
import { openBackup } from '../../shared/exchange/backup-file';
import { publicKeyOf } from '../../shared/exchange/ed25519';
import { readInvitation } from '../../shared/exchange/invitation-link';
import { itemBankBytes, readItemBank, signItemBank } from '../../shared/exchange/item-bank-file';
import { signerOf } from '../../shared/exchange/signer-paper';
import { codeOf, readCode } from '../../shared/exchange/supervision-code';
import { readSupervision } from '../../shared/exchange/supervision-paper';
import { resultVersion } from '../../shared/model/result';
import { formatBytes, formatJson } from '../store/old-database';

test('a backup of version 1 opens with its passphrase, and holds every line that it held', async () => {
  const { passphrase, start, lines } = formatJson('backup-v1/backup.json');
  const backup = await openBackup(new Blob([formatBytes('backup-v1/backup.age')]), passphrase);
  expect(backup.start).toEqual(start);
  const read: unknown[] = [];
  for await (const line of backup.lines()) read.push(line);
  const newest = (line: { result?: object }) =>
    line.result ? { ...line, result: { ...line.result, version: resultVersion } } : line;
  expect(read).toEqual(lines.map(newest));
});

test('an item bank of version 1 is read with its signature, and its signer still signs the same', async () => {
  const bank = formatJson('bank-v1/holds.json');
  const read = await readItemBank(formatBytes('bank-v1/bank.json'));
  const signer = await signerOf(formatJson('bank-v1/signer.json'));
  if (!signer) throw new Error('the signer paper was not understood');
  expect(read).toMatchObject({ ok: true, bank, signer: await publicKeyOf(signer) });
  expect(itemBankBytes(await signItemBank(bank, signer))).toEqual(formatBytes('bank-v1/bank.json'));
});

const invitations = formatJson('invitation-v1/invitations.json') as Record<string, { link: string; holds: object }>;

test.each(['plain', 'shared-pc', 'several-recipients'])('an invitation of version 1 is read: %s', (name) => {
  const one = invitations[name];
  expect(readInvitation(one?.link ?? '')).toEqual({ ok: true, invitation: one?.holds });
});

test('code, picture and countersignature of version 1 name the check that they named', async () => {
  const { check, begun, code, qrText, text, holds } = formatJson('supervision-v1/supervision.json');
  const { log } = formatJson('v2/to-key.json');
  const end = await codeOf(check, log.head);
  expect(readCode(qrText)).toEqual({ ok: true, ...end });
  expect(readCode(code)).toEqual({ ok: true, code: end.code, digest: null });
  expect(readCode(begun)).toMatchObject({ ok: true, code: begun });
  expect(await readSupervision(text)).toEqual({ ok: true, supervision: holds });
  expect(holds).toMatchObject({ ...end, by: 'Frau Kaya' });
});
