import { describe, expect, it, test } from 'vitest';
import { arriving, bestLanguage, coachLanguages, languages, offered } from '../../shared/i18n/languages';
import { loadWordsIn, wordsIn } from '../../shared/i18n/words';
import { languageCodes } from '../../shared/model/language-code';

test('the list and the model name the same languages in the same order', () => {
  expect(languages.map(({ code }) => code)).toEqual(languageCodes);
});

test('every tag is one that browsers understand', () => {
  for (const { tag } of languages) expect(() => new Intl.Locale(tag)).not.toThrow();
});

test('a language that is arriving is not offered', () => {
  expect(offered.filter(({ code }) => arriving.includes(code))).toEqual([]);
});

describe('the best language', () => {
  it.each([
    [['uk-UA', 'de'], 'uk'],
    [['fr-FR', 'ar-SY'], 'ar'],
    [['fa-AF'], 'fa'],
    [['de-AT'], 'de'],
    [['fr'], 'de'],
    [[], 'de'],
  ])('of %j is %s', (wished, best) => {
    expect(bestLanguage(wished, languages)).toBe(best);
  });

  it('at the coach desk is German or English', () => {
    expect(bestLanguage(['uk', 'en'], coachLanguages)).toBe('en');
    expect(bestLanguage(['ar'], coachLanguages)).toBe('de');
  });
});

test('a namespace that a language does not have is spoken in German', async () => {
  await loadWordsIn('uk', ['coach']);
  await loadWordsIn('de', ['coach']);
  expect(wordsIn('coach', 'uk')('handout.name')).toBe(wordsIn('coach', 'de')('handout.name'));
});

test('who chooses twice gets the second choice, also when the first arrives later', async () => {
  const { language, speak } = await import('../../shared/i18n/words');
  const first = speak('en');
  const second = speak('de');
  await Promise.all([first, second]);
  expect(language.value).toBe('de');
});

test('a screen that opens while the language changes finds its words', async () => {
  const { haveWords, loadWords, speak } = await import('../../shared/i18n/words');
  await speak('de');
  const changed = speak('en');
  const opened = loadWords(['printer', 'writer']);
  await Promise.all([changed, opened]);
  expect(haveWords(['printer', 'writer'])).toBe(true);
});
