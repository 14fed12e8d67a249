import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { newKeyPair } from '../../shared/exchange/coach-key';
import { fingerprintWords } from '../../shared/exchange/fingerprint';
import { publicKeyText, readPublicKey } from '../../shared/exchange/public-key';

test('what one desk saves another one reads, with its label and words', async () => {
  const { recipient } = await newKeyPair();
  const text = await publicKeyText('Jobcenter\nFrau Blum', recipient);
  expect(text).toContain((await fingerprintWords(recipient)).join(' · '));
  expect(await readPublicKey(text)).toEqual({ ok: true, recipient, label: 'Jobcenter Frau Blum' });
});

test('a key is found in whatever stands around it, and everything else has its reason', async () => {
  const [{ recipient, identity }, other] = [await newKeyPair(), await newKeyPair()];
  const problem = async (text: string) => {
    const reading = await readPublicKey(text);
    return reading.ok ? reading.recipient : reading.problem;
  };
  expect(await problem(`Hallo, mein Schlüssel:\n  ${recipient}\nGruß`)).toBe(recipient);
  expect(await problem(`${recipient} ${recipient}`)).toBe(recipient);
  expect(await problem(`${recipient}\n${other.recipient}`)).toBe('several');
  expect(await problem(`# public key: ${recipient}\n${identity}`)).toBe('secret');
  expect(await problem('Guten Tag')).toBe('none');
  expect(await problem(recipient.slice(0, -1))).toBe('mistyped');
  expect(await problem(`${recipient.slice(0, -1)}${recipient.endsWith('q') ? 'p' : 'q'}`)).toBe('mistyped');
});

test.skipIf(spawnSync('age', ['--version']).status !== 0)('age reads the file as a recipient file', async () => {
  const { recipient } = await newKeyPair();
  const sealed = execFileSync('age', ['-R', '-', '-o', '-', '/dev/null'], {
    input: await publicKeyText('Frau Blum', recipient),
  });
  expect(sealed.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> X25519 /);
});
