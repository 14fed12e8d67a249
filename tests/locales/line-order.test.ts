import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offered } from '../../shared/i18n/languages';
import { directionOf, loadWordsIn, wordsIn } from '../../shared/i18n/words';
import { root } from '../house/sources';
import { torn } from './line-order';
import { flat, type Words } from './word-file';

const fromRight = offered.map(({ code }) => code).filter((code) => directionOf(code) === 'rtl');

test('finds what would be shown in another order than it is read', () => {
  expect(torn('سمّه «Bewerbung_» مع اسم عائلتك.')).toEqual(['Bewerbung_', 'Bewerbung_']);
  expect(torn('مثلًا 3-4.')).toEqual(['3-4']);
  expect(torn('مثلًا \u20683-4\u2069.')).toEqual([]);
  expect(torn('اكتب «Hier ist der Vertrag.» هنا')).toEqual(['Hier ist der Vertrag.']);
  expect(torn('«Lebenslauf»، «Foto»')).toEqual(['Lebenslauf', 'Foto']);
  expect(torn('«\u2068Lebenslauf\u2069»، «\u2068Foto\u2069»')).toEqual([]);
  expect(torn('بصيغة PDF، أو DOCX.')).toEqual([]);
});

describe.each(fromRight)('%s', (code) => {
  test('German words, names of files and sums stand in their sentences as they are read', () => {
    const found = readdirSync(`${root}locales/${code}`).flatMap((file) => {
      const words = flat(JSON.parse(readFileSync(`${root}locales/${code}/${file}`, 'utf8')) as Words);
      return [...words].flatMap(([key, sentence]) => torn(sentence).map((piece) => `${file} ${key}: ${piece}`));
    });
    expect(found).toEqual([]);
  });

  test('the name of a file has only signs that one sees', async () => {
    await loadWordsIn(code, ['portal']);
    expect(wordsIn('portal', code)('receipt.fileName', { number: '2027-5315' })).toBe(
      'Sendebestaetigung_2027-5315.txt',
    );
  });

  test('what is put into a sentence keeps its own order, and a first name comes before the family name', async () => {
    await loadWordsIn(code, ['application-mail']);
    const t = wordsIn('application-mail', code);
    const name = fc.stringMatching(/^[A-Za-z0-9_.+-]{1,12}$/);
    fc.assert(
      fc.property(name, name, (given, family) => {
        const sentence = t('view.you', { given, family });
        expect(sentence).toContain(`\u2068${given} ${family}\u2069`);
      }),
    );
  });
});
