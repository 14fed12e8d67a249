import { describe, expect, it, test } from 'vitest';
import german from '../../locales/de/glossary.json';
import { glossary } from '../../shared/content/glossary';
import { termsIn } from '../../shared/parts/glossary/terms-in';

const wordsIn = (text: string) => termsIn(text).flatMap((piece) => (typeof piece === 'string' ? [] : [piece]));

test('every term is explained, and nothing else', () => {
  expect(Object.keys(german.term).sort()).toEqual(Object.keys(glossary).sort());
});

test('no beginning stands for two terms', () => {
  const beginnings = Object.values(glossary).flat();
  expect(new Set(beginnings).size).toBe(beginnings.length);
});

describe('the words that are explained', () => {
  it.each([
    ['Bitte schick uns deine Bewerbung.', 'Bewerbung'],
    ['Ihre ZEUGNISSE fehlen.', 'ZEUGNISSE'],
    ['Das Abschlusszeugnis liegt bei.', 'Abschlusszeugnis'],
    ['Kosten der Wohnung, Vorgang 12', 'Kosten der Wohnung|Vorgang'],
    ['Der Termin und noch ein Termin', 'Termin'],
    ['Zahlungstermine sind etwas anderes, Terminkalender auch.', ''],
    ['Lebenslauf_Kaya.pdf an bewerbung@firma.example', ''],
  ])('of “%s” are “%s”', (text, words) => {
    expect(
      wordsIn(text)
        .map(({ word }) => word)
        .join('|'),
    ).toBe(words);
  });

  it('leave the text as it was', () => {
    const text = 'Wir laden Sie zum Vorstellungsgespräch ein.\n\nBringen Sie Ihr Zeugnis mit!';
    expect(
      termsIn(text)
        .map((piece) => (typeof piece === 'string' ? piece : piece.word))
        .join(''),
    ).toBe(text);
  });
});
