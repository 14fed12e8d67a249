import { readFileSync } from 'node:fs';
import i18next from 'i18next';
import { describe, expect, test } from 'vitest';
import { sentence, type WordTree } from '../../shared/i18n/sentence';
import { root } from '../house/sources';

const tree: WordTree = {
  plain: 'Weiter',
  deep: { er: 'Hallo {{name}}, {{ name }}!' },
  pages_zero: 'Keine Seite',
  pages_one: 'Eine Seite',
  pages_other: '{{count}} Seiten',
};

describe('a sentence', () => {
  test('is found by its way through the tree and takes its values', () => {
    expect(sentence(tree, 'plain', {}, 'de')).toBe('Weiter');
    expect(sentence(tree, 'deep.er', { name: 'Mira' }, 'de')).toBe('Hallo Mira, Mira!');
    expect(sentence(tree, 'deep.er', {}, 'de')).toBe('Hallo {{name}}, {{ name }}!');
  });

  test.each([
    [0, 'Keine Seite'],
    [1, 'Eine Seite'],
    [7, '7 Seiten'],
  ])('takes the form of its number: %i', (count, text) => {
    expect(sentence(tree, 'pages', { count }, 'de')).toBe(text);
  });

  test('a value is text, whatever stands in it', () => {
    expect(sentence(tree, 'deep.er', { name: "$& {{name}} <b>'" }, 'de')).toBe(
      "Hallo $& {{name}} <b>', $& {{name}} <b>'!",
    );
  });

  test.each(['missing', 'deep', 'deep.er.more', 'constructor', 'deep.toString', 'pages'])(
    'there is none: %s',
    (key) => {
      expect(sentence(tree, key, {}, 'de')).toBeUndefined();
    },
  );

  test('languages with more forms get theirs', () => {
    const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
    const arabic = Object.fromEntries(forms.map((form) => [`n_${form}`, form]));
    expect([0, 1, 2, 3, 11, 100].map((count) => sentence(arabic, 'n', { count }, 'ar'))).toEqual(forms);
  });
});

test.each(['de', 'en'])('every sentence of the product is what i18next makes of it: %s', async (spoken) => {
  for (const namespace of ['common', 'check', 'coach', 'mail', 'pdf-desk', 'application-mail']) {
    const words = JSON.parse(readFileSync(`${root}locales/${spoken}/${namespace}.json`, 'utf8')) as WordTree;
    const reference = i18next.createInstance();
    await reference.init({ lng: spoken, resources: { [spoken]: { t: words } }, interpolation: { escapeValue: false } });
    const say = reference.getFixedT(spoken, 't');
    for (const key of stemsOf(words)) {
      for (const count of [0, 1, 2, 21]) {
        const values = { count, name: 'Mira', total: 9, number: 3, label: 'Kaya' };
        expect(sentence(words, key, values, spoken), `${namespace}: ${key}`).toBe(say(key, values));
      }
    }
  }
});

function stemsOf(words: WordTree, before = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [before + key.replace(/_(zero|one|two|few|many|other)$/, '')]
      : stemsOf(value, `${before}${key}.`),
  );
}
