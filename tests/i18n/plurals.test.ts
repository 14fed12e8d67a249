import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../../shared/i18n/languages';
import { inNumerals, localeOf } from '../../shared/i18n/locale';
import { loadWordsIn, wordsIn } from '../../shared/i18n/words';
import { root } from '../house/sources';

/** Every form that a language knows for whole numbers comes up below this. */
const most = 120;

test.each(languages)('$code: each count chooses the form that its grammar asks for', async ({ code }) => {
  await loadWordsIn(code, ['result']);
  const { result } = JSON.parse(readFileSync(`${root}locales/${code}/result.json`, 'utf8')) as {
    result: Record<string, string>;
  };
  const grammar = new Intl.PluralRules(localeOf(code));
  const t = wordsIn('result', code);
  for (let count = 1; count <= most; count += 1) {
    const asked = result[`criteria_${grammar.select(count)}`]?.replace('{{count}}', inNumerals(count, code));
    expect(t('result.criteria', { count }), `${count}`).toBe(asked);
  }
});
