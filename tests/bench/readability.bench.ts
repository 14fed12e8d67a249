import { existsSync } from 'node:fs';
import { test } from 'vitest';
import { root } from '../house/sources';
import { clientSentences } from '../locales/client-words';
import { type Readability, readabilityOf, wordsOf } from '../locales/readability';

const figures = ({ sentences, length, lix, wiener }: Readability) =>
  [sentences, length.toFixed(1), lix.toFixed(1), wiener.toFixed(1)]
    .map((figure) => String(figure).padStart(9))
    .join('');
const worst = 10;

/** Sentence length, LIX and Wiener Sachtextformel of everything a client reads in German: `npm run readability`. */
test.each(['de', 'de-simple'].filter((code) => existsSync(`${root}locales/${code}`)))('%s', (code) => {
  const screens = [...clientSentences(code)].map(([name, sentences]) => ({ name, ...readabilityOf(sentences) }));
  if (screens.length === 0) return;
  const average = (of: (screen: Readability) => number) =>
    screens.reduce((sum, one) => sum + of(one), 0) / screens.length;
  const lines = screens.sort((a, b) => b.lix - a.lix).map((screen) => `${screen.name.padEnd(20)}${figures(screen)}`);
  const hardest = [...clientSentences(code)]
    .flatMap(([name, sentences]) => sentences.map((sentence) => ({ name, sentence, ...readabilityOf([sentence]) })))
    .filter(({ sentence }) => wordsOf(sentence).length > 5)
    .sort((a, b) => b.lix - a.lix)
    .slice(0, worst);
  console.log(
    [
      `${code.padEnd(20)}sentences    words      LIX   Wiener`,
      ...lines,
      `${'average'.padEnd(20)}${figures({ sentences: 0, words: 0, length: average((s) => s.length), lix: average((s) => s.lix), wiener: average((s) => s.wiener) })}`,
      `\nThe ${worst} hardest sentences`,
      ...hardest.map(
        ({ name, sentence, lix, length }) => `${lix.toFixed(0).padStart(4)}  ${length} words  ${name}: ${sentence}`,
      ),
    ].join('\n'),
  );
});
