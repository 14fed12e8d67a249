import fc from 'fast-check';
import { encodeQR } from 'qr';
import { describe, expect, test } from 'vitest';
import { fromBase45, toBase45 } from '../../../shared/exchange/qr/base45';
import { createCollector } from '../../../shared/exchange/qr/collect';
import { codesOf, messageId } from '../../../shared/exchange/qr/message-codes';
import { bytesAPart, longestMessage, mostParts, readPart, textOfPart } from '../../../shared/exchange/qr/part';
import { seededRandom } from '../../../shared/model/random';

const bytes = (longest: number) =>
  fc.uint8Array({ minLength: 1, maxLength: longest }).map((some) => Uint8Array.from(some));

/** Bytes that look as sealed ones do. */
function noise(length: number, seed: number): Uint8Array<ArrayBuffer> {
  const random = seededRandom(seed);
  return Uint8Array.from({ length }, () => random.integer(0, 255));
}

async function textsOf(message: Uint8Array<ArrayBuffer>, numbers: readonly number[]): Promise<string[]> {
  const codes = await codesOf(message);
  if (!codes) throw new Error('too long');
  return numbers.map((number) => codes.textOf(number));
}

/** Shows the codes to a collector until the message is whole. @returns it, and how many codes that took */
async function collected(texts: readonly string[], collector = createCollector()) {
  for (const [at, text] of texts.entries()) {
    const took = await collector.take(text);
    if (took.kind === 'whole') return { message: took.message, after: at + 1 };
  }
  return null;
}

const upTo = (count: number) => Array.from({ length: count }, (_, number) => number);

describe('base45', () => {
  // The examples of RFC 9285, §4.3 and §4.4.
  test.each([
    ['AB', 'BB8'],
    ['Hello!!', '%69 VD92EX0'],
    ['base-45', 'UJCLQE7W581'],
    ['ietf!', 'QED8WEX0'],
  ])('%s is %s', (plain, coded) => {
    expect(toBase45(new TextEncoder().encode(plain))).toBe(coded);
    expect(new TextDecoder().decode(fromBase45(coded) ?? new Uint8Array())).toBe(plain);
  });

  test('every text comes back; what is none is refused', () => {
    fc.assert(fc.property(bytes(300), (some) => void expect(fromBase45(toBase45(some))).toEqual(some)));
    for (const wrong of ['A', 'GGW', ':::', 'ab8', 'BB8A', '::']) expect(fromBase45(wrong), wrong).toBeNull();
  });
});

describe('a message as codes', () => {
  test('comes back from any order of its codes, with repetitions', () =>
    fc.assert(
      fc.asyncProperty(bytes(6_000), fc.infiniteStream(fc.nat()), async (message, chance) => {
        const parts = (await codesOf(message))?.parts ?? 0;
        const order = upTo(parts).flatMap((number) => [number, (chance.next().value ?? 0) % parts]);
        const shuffled = seededRandom(chance.next().value ?? 0).shuffle(order);
        expect((await collected(await textsOf(message, shuffled)))?.message).toEqual(message);
      }),
      { numRuns: 60 },
    ));

  test('comes back from mixed codes alone, whichever were missed', () =>
    fc.assert(
      fc.asyncProperty(bytes(20_000), fc.nat(60_000), fc.integer({ min: 1, max: 9 }), async (message, from, step) => {
        const parts = (await codesOf(message))?.parts ?? 0;
        const numbers = upTo(parts + 40).map((at) => Math.min(65_535, parts + from + at * step));
        fc.pre(new Set(numbers).size === numbers.length);
        expect((await collected(await textsOf(message, numbers)))?.message).toEqual(message);
      }),
      { numRuns: 40 },
    ));

  test('needs hardly more codes than parts when a third is lost: the parts in a circle would need over twice as many', async () => {
    const message = noise(12 * bytesAPart, 1);
    const taken = { mixed: 0, circle: 0 };
    for (const seed of upTo(60)) {
      const random = seededRandom(seed);
      const seen = upTo(400).filter(() => random.float() > 1 / 3);
      taken.mixed += 1 + (seen[((await collected(await textsOf(message, seen)))?.after ?? 400) - 1] ?? 400);
      const circle = await collected(
        await textsOf(
          message,
          seen.map((number) => number % 12),
        ),
      );
      taken.circle += 1 + (seen[(circle?.after ?? 400) - 1] ?? 400);
    }
    expect(taken.mixed / 60).toBeLessThan(23);
    expect(taken.circle / 60).toBeGreaterThan(34);
  });

  test('two messages shown in turns are collected each for itself, and neither twice', () =>
    fc.assert(
      fc.asyncProperty(bytes(4_000), bytes(4_000), async (one, other) => {
        fc.pre((await messageId(one)) !== (await messageId(other)));
        const [ones, others] = [await textsOf(one, upTo(12)), await textsOf(other, upTo(12))];
        const collector = createCollector();
        const whole: Uint8Array[] = [];
        for (const at of [...upTo(12), ...upTo(12)]) {
          for (const text of [ones[at], others[at]]) {
            const took = await collector.take(text ?? '');
            expect(took.kind).toMatch(/^(part|whole|again)$/);
            if (took.kind === 'whole') whole.push(took.message);
          }
        }
        expect(whole).toHaveLength(2);
        expect(whole).toContainEqual(one);
        expect(whole).toContainEqual(other);
      }),
      { numRuns: 30 },
    ));

  test('any change of a code is noticed', () =>
    fc.assert(
      fc.asyncProperty(bytes(1_500), fc.nat(), fc.nat(), async (message, where, what) => {
        const [text = ''] = await textsOf(message, [0]);
        const at = 4 + (where % (text.length - 4));
        const sign = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'[what % 45] ?? '';
        fc.pre(sign !== text[at]);
        expect(readPart(text.slice(0, at) + sign + text.slice(at + 1)).kind).toBe('damaged');
      }),
    ));

  test('says how many parts are known, and never more than there are', async () => {
    const collector = createCollector();
    const known: number[] = [];
    for (const text of await textsOf(noise(12 * bytesAPart, 2), [3, 3, 0, 700, 700, 11])) {
      const took = await collector.take(text);
      if (took.kind === 'part') known.push(took.have);
    }
    expect(known).toEqual([1, 1, 2, 3, 3, 4]);
  });

  test('longer than can be shown is said, empty is a mistake', async () => {
    expect((await codesOf(noise(longestMessage, 3)))?.parts).toBe(mostParts);
    expect(await codesOf(noise(longestMessage + 1, 3))).toBeNull();
    await expect(codesOf(new Uint8Array())).rejects.toThrow(RangeError);
  });

  test('every code is one of 69 modules at most', async () => {
    for (const text of await textsOf(noise(5 * bytesAPart, 4), [0, 4, 5, 65_535])) {
      expect(encodeQR(text, 'raw', { border: 1, ecc: 'low' }).length).toBeLessThanOrEqual(69 + 2);
    }
  });
});

describe('hostile codes', () => {
  test('any text is refused or told, and nothing is thrown', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.string().map((text) => `PF1:${text.toUpperCase()}`),
          ),
        ),
        async (all) => {
          const collector = createCollector();
          for (const text of all) expect((await collector.take(text)).kind).toMatch(/^(foreign|damaged)$/);
        },
      ),
    ));

  test('lies about length and number of parts are refused', () => {
    const body = new Uint8Array(10);
    const lies = [
      { id: 1, parts: 0, length: 10, number: 0, body },
      { id: 1, parts: 1, length: 0, number: 0, body },
      { id: 1, parts: 255, length: 10, number: 0, body },
      { id: 1, parts: 1, length: 0xffffff, number: 0, body },
      { id: 1, parts: 1, length: 11, number: 0, body },
    ];
    for (const lie of lies) expect(readPart(textOfPart(lie)).kind).toBe('damaged');
    expect(readPart(`PF1:${'0'.repeat(100_000)}`).kind).toBe('damaged');
    expect(readPart('PF2:ABC').kind).toBe('newer');
    expect(readPart('https://example.org/#/invitation/x').kind).toBe('foreign');
  });

  test('forged parts of a message are found out at its end, and the true ones can then be collected', async () => {
    const message = noise(3 * bytesAPart, 5);
    const id = await messageId(message);
    const forged = { id, parts: 3, length: message.length, number: 1, body: noise(bytesAPart, 6) };
    const [first = '', , third = ''] = await textsOf(message, upTo(3));
    const collector = createCollector();
    await collector.take(first);
    await collector.take(textOfPart(forged));
    expect((await collector.take(third)).kind).toBe('damaged');
    expect((await collected(await textsOf(message, upTo(3)), collector))?.message).toEqual(message);
  });

  test('begun messages without end take no more room than eight', async () => {
    const collector = createCollector();
    const first = await textsOf(noise(2 * bytesAPart, 7), [0, 1]);
    await collector.take(first[0] ?? '');
    for (const seed of upTo(8)) await collector.take((await textsOf(noise(2 * bytesAPart, 100 + seed), [0]))[0] ?? '');
    expect(await collector.take(first[1] ?? '')).toMatchObject({ kind: 'part', have: 1 });
  });
});
