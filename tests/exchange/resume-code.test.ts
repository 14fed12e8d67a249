import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resumeWordList } from '../../shared/content/resume-words';
import { drawCode, drawFrom, knownWord, nearestWord } from '../../shared/exchange/resume-code';
import { passphraseOf, readWords } from '../../shared/exchange/typed-words';
import { seededRandom } from '../../shared/model/random';

const word = fc.constantFrom(...resumeWordList);
const bits = (random: () => number) => () => Math.floor(random() * 2 ** 32);

describe('the list of words', () => {
  test('has 2,048 words of four to eight letters without umlauts: 11 bits each', () => {
    expect(resumeWordList).toHaveLength(2_048);
    expect(resumeWordList.filter((one) => !/^[A-Za-z][a-z]{3,7}$/.test(one))).toEqual([]);
  });

  test('tells every word by its first four letters', () => {
    expect(new Set(resumeWordList.map((one) => one.slice(0, 4).toLowerCase())).size).toBe(resumeWordList.length);
  });

  test('has no two words that one slip makes the same: a letter wrong, missing, too many, or two swapped', () => {
    const words = resumeWordList.map((one) => one.toLowerCase());
    const alike = words.flatMap((one, at) => words.slice(at + 1).filter((other) => areOneSlipApart(one, other)));
    expect(alike).toEqual([]);
    expect(areOneSlipApart('tisch', 'tsich')).toBe(true);
    expect(areOneSlipApart('tisch', 'fisch')).toBe(true);
    expect(areOneSlipApart('tisch', 'tischs')).toBe(true);
    expect(areOneSlipApart('tisch', 'tasse')).toBe(false);
  });

  test('has no two words that sound the same', () => {
    const sounds = resumeWordList.map(soundOf);
    expect(sounds.filter((sound, at) => sounds.indexOf(sound) !== at)).toEqual([]);
    expect(soundOf('Seite')).toBe(soundOf('Saite'));
  });
});

describe('a code', () => {
  test('has five words of the list', () => {
    const code = drawCode(bits(Math.random));
    expect(code).toHaveLength(5);
    for (const one of code) expect(resumeWordList).toContain(one);
  });

  test('is drawn without a bias: numbers above the last whole multiple are thrown away', () => {
    const three = ['a', 'b', 'c'];
    const asked: number[] = [];
    const numbers = [2 ** 32 - 1, 4];
    const next = () => {
      const number = numbers.shift() ?? 0;
      asked.push(number);
      return number;
    };
    expect(drawFrom(three, next)).toBe('b');
    expect(asked).toEqual([2 ** 32 - 1, 4]);
  });

  test('gives every word the same share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer(), (length, seed) => {
        const list = Array.from({ length }, (_, at) => at);
        const random = bits(seededRandom(seed).float);
        const draws = Array.from({ length: 200 * length }, () => drawFrom(list, random));
        for (const one of list) {
          const share = draws.filter((drawn) => drawn === one).length;
          expect(share).toBeGreaterThan(120);
          expect(share).toBeLessThan(280);
        }
      }),
      { numRuns: 10 },
    );
  });

  test('refuses to draw from nothing', () => {
    expect(() => drawFrom([], () => 0)).toThrow(RangeError);
  });

  test('is read however it is written', () => {
    const separator = fc.constantFrom(' ', '  ', ', ', '-', ' – ', '—', '\n', '; ', ' / ', '.\n', '\u00a0', ' 3. ');
    const dressed = fc.tuple(word, fc.constantFrom('as-is', 'upper', 'lower', 'soft-hyphen', 'full-width'), separator);
    fc.assert(
      fc.property(fc.array(dressed, { minLength: 5, maxLength: 5 }), (words) => {
        const text = words.map(([one, how, after]) => dress(one, how) + after).join('');
        expect(passphraseOf([text])).toBe(words.map(([one]) => one.toLowerCase()).join('-'));
      }),
    );
  });

  test.each([
    ['Äpfel', ['aepfel']],
    ['A\u0308pfel', ['aepfel']],
    ['AEPFEL', ['aepfel']],
    ['Straße', ['strasse']],
    ['İgel', ['igel']],
    ['ıgel', ['igel']],
    ['Café', ['cafe']],
    ['1) Igel 2) Insel', ['igel', 'insel']],
    ['', []],
  ])('reads %j as %j', (typed, read) => {
    expect(readWords(typed)).toEqual(read);
  });
});

describe('a word that somebody typed', () => {
  test('is known in every spelling, with its capital', () => {
    fc.assert(
      fc.property(word, (one) => {
        expect(knownWord(` ${one.toUpperCase()}, `)).toBe(one);
      }),
    );
    expect(knownWord('Igel Insel')).toBeNull();
    expect(knownWord('')).toBeNull();
  });

  test('with one slip leads to the word that was meant, unless another is as near', () => {
    const slip = fc.tuple(word, fc.nat(), fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), fc.nat(2));
    fc.assert(
      fc.property(slip, ([one, place, letter, kind]) => {
        const at = 4 + (place % Math.max(1, one.length - 4));
        const slipped =
          [one.slice(0, at) + one.slice(at + 1), one.slice(0, at) + letter + one.slice(at)][kind % 2] ?? '';
        expect(nearestWord(slipped)).toBe(one);
      }),
    );
  });

  test('is no word where nothing is near', () => {
    expect(nearestWord('xqxqxqxq')).toBeNull();
    expect(nearestWord('Iegl')).toBe('Igel');
    expect(nearestWord('Lanpe')).toBe('Lampe');
  });
});

function dress(one: string, how: string): string {
  if (how === 'upper') return one.toUpperCase();
  if (how === 'lower') return one.toLowerCase();
  if (how === 'soft-hyphen') return `${one.slice(0, 2)}\u00ad${one.slice(2)}`;
  if (how === 'full-width') {
    return [...one].map((sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)).join('');
  }
  return one;
}

function areOneSlipApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  const at = [...short].findIndex((letter, place) => letter !== long[place]);
  if (at < 0) return true;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return short.slice(at + 1) === long.slice(at + 1) || (swapped && short.slice(at + 2) === long.slice(at + 2));
}

/** About how a German word sounds: letters that are spoken alike become one. */
function soundOf(one: string): string {
  const pairs = [
    [/sch/g, 'x'],
    [/ph|v/g, 'f'],
    [/th|dt|d/g, 't'],
    [/ck|g|c|q/g, 'k'],
    [/tz|ts/g, 'z'],
    [/ai|ay|ey/g, 'ei'],
    [/ie|y/g, 'i'],
    [/b/g, 'p'],
    [/([aeiou])h/g, '$1'],
    [/(.)\1/g, '$1'],
  ] as const;
  return pairs.reduce((sound, [from, to]) => sound.replace(from, to), one.toLowerCase());
}
