import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSigner } from '../../shared/exchange/ed25519';
import { codeOf, isSameMoment, readCode, spacedCode, textOfCode } from '../../shared/exchange/supervision-code';
import { countersign, isGenuine, readSupervision, textOfSupervision } from '../../shared/exchange/supervision-paper';
import type { Supervision } from '../../shared/model/supervision';

const signer = await createSigner();
const at = '2026-11-23T10:00:00.000Z';
const link = fc.stringMatching(/^[\w-]{43}$/);
const anyCode = fc.tuple(fc.uuid(), link).map(([check, head]) => codeOf(check, head));
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('a supervision code', () => {
  test('is read however somebody types it', () =>
    fc.assert(
      fc.asyncProperty(anyCode, fc.boolean(), async (made, lower) => {
        const { code, digest } = await made;
        const typed = ` ${spacedCode(code)}`.replaceAll('0', 'o').replaceAll('1', 'l').replace(' ', '-');
        expect(readCode(lower ? typed.toLowerCase() : typed)).toEqual({ ok: true, code, digest: null });
        expect(readCode(textOfCode({ digest }))).toEqual({ ok: true, code, digest });
      }),
    ));

  test('with one wrong sign, or two signs that changed places, is never taken', async () => {
    const { code } = await codeOf('11111111-1111-4111-8111-111111111111', 'x'.repeat(43));
    const accepted: string[] = [];
    for (let place = 0; place < code.length; place++) {
      for (const sign of alphabet) accepted.push(code.slice(0, place) + sign + code.slice(place + 1));
      for (let other = 0; other < place; other++) {
        const signs = [...code];
        [signs[place], signs[other]] = [signs[other] as string, signs[place] as string];
        accepted.push(signs.join(''));
      }
    }
    expect(accepted.filter((one) => readCode(one).ok && one !== code)).toEqual([]);
  });

  test.each([
    ['', 'length'],
    ['ABCD EFGH', 'length'],
    ['U'.repeat(12), 'mistyped'],
    ['x'.repeat(100_000), 'length'],
    ['PROBEFAHRT-CODE:abc', 'mistyped'],
    [`PROBEFAHRT-CODE:${'_'.repeat(43)}`, 'mistyped'],
  ])('%s is refused: %s', (typed, problem) => expect(readCode(typed)).toEqual({ ok: false, problem }));

  test('names one moment of one check', async () => {
    const [one, otherCheck, otherLog] = await Promise.all([
      codeOf('a', 'x'.repeat(43)),
      codeOf('b', 'x'.repeat(43)),
      codeOf('a', 'y'.repeat(43)),
    ]);
    expect(isSameMoment(one, { code: one.code, digest: null })).toBe(true);
    expect([otherCheck, otherLog].some((other) => isSameMoment(one, other))).toBe(false);
    expect(isSameMoment(one, { code: one.code, digest: otherLog.digest })).toBe(false);
  });
});

describe('a countersignature', async () => {
  const code = await codeOf('11111111-1111-4111-8111-111111111111', 'x'.repeat(43));
  const given = await countersign(code, 'Frau Kaya', at, signer);

  test('is told on as text, also with line breaks', async () => {
    const text = textOfSupervision(given);
    expect(await readSupervision(text)).toEqual({ ok: true, supervision: given });
    expect(await readSupervision(`\n ${text.replace(/(.{60})/g, '$1\r\n')}`)).toEqual({ ok: true, supervision: given });
  });

  test.each<[string, Partial<Supervision>]>([
    ['another name', { by: 'Herr Böhm' }],
    ['another code', { code: 'ABCDEFGHJKMN' }],
    ['another digest', { digest: `${'y'.repeat(42)}A` }],
    ['no digest', { digest: null }],
    ['another day', { at: '2026-11-24T10:00:00.000Z' }],
    ['another key', { publicKey: `${given.signature.slice(0, 42)}A` }],
    ['another signature', { signature: `${'A'.repeat(85)}A` }],
  ])('with %s is none', async (_, change) => {
    const forged = { ...given, ...change };
    expect(await isGenuine(forged)).toBe(false);
    expect(await readSupervision(textOfSupervision(forged))).toEqual({ ok: false, problem: 'damaged' });
  });

  test('what is no countersignature is refused by name', async () => {
    expect(await readSupervision('Frau Kaya war dabei')).toEqual({ ok: false, problem: 'foreign' });
    expect(await readSupervision('PROBEFAHRT-DABEI:####')).toEqual({ ok: false, problem: 'damaged' });
    expect(await readSupervision(`PROBEFAHRT-DABEI:${'A'.repeat(9_000)}`)).toEqual({ ok: false, problem: 'damaged' });
    const newer = { ...given, version: 2 } as unknown as Supervision;
    expect(await readSupervision(textOfSupervision(newer))).toEqual({ ok: false, problem: 'newer-format' });
    const more = { ...given, extra: 1 } as unknown as Supervision;
    expect(await readSupervision(textOfSupervision(more))).toEqual({ ok: false, problem: 'damaged' });
  });

  test('no text crashes it', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.string().map((end) => `PROBEFAHRT-DABEI:${end}`),
        ),
        async (text) => {
          expect((await readSupervision(text)).ok).toBe(false);
          expect(readCode(text).ok).toBe(false);
        },
      ),
    ));
});
