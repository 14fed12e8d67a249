import { describe, expect, it, test } from 'vitest';
import { arriving } from '../../shared/i18n/languages';
import { clientSentences } from './client-words';
import { readabilityOf, sentencesOf } from './readability';

describe('the figures of a text', () => {
  it('are those of the formulas', () => {
    const { length, lix, wiener } = readabilityOf(['Die Firma möchte eine Datei.', 'Deine Bewerbung ist fertig.']);
    // Nine words in two sentences. “Bewerbung” is the one with more than six letters and with three syllables; “die” and
    // “ist” have one.
    expect(length).toBe(4.5);
    expect(lix).toBeCloseTo(4.5 + 100 / 9, 10);
    const [many, single] = [100 / 9, 200 / 9];
    expect(wiener).toBeCloseTo(0.1935 * many + 0.1672 * 4.5 + (0.1297 * 100) / 9 - 0.0327 * single - 0.875, 10);
  });

  it('leave out the names of buttons, and take each point of a list for itself', () => {
    expect(sentencesOf('Weiter')).toEqual([]);
    expect(sentencesOf('So geht es:\n- Öffne die Datei.\n- Lies {{name}}!')).toEqual([
      'So geht es:',
      'Öffne die Datei.',
      'Lies Wort!',
    ]);
  });
});

/** Highest average LIX over the screens of a client. */
const highest = { de: 40, 'de-simple': 30 } as const;

test.each(Object.entries(highest))('%s is at most LIX %i on average', (code, limit) => {
  const screens = [...clientSentences(code).values()].map((sentences) => readabilityOf(sentences).lix);
  if (arriving.includes(code as keyof typeof highest) && screens.length === 0) return;
  expect(screens.reduce((sum, lix) => sum + lix, 0) / screens.length).toBeLessThanOrEqual(limit);
});
