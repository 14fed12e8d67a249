import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openResult } from '../../shared/exchange/open-result';
import { sealedIn, textOfSealed } from '../../shared/exchange/result-text';
import { sealResult } from '../../shared/exchange/seal-result';
import { seededRandom } from '../../shared/model/random';
import { checkId, otherCheckId, resultOf } from './results';

const identity = await generateX25519Identity();
const recipient = await identityToRecipient(identity);
const sealed = await sealResult(resultOf(checkId), [recipient]);
const text = await textOfSealed(sealed);
const other = await textOfSealed(await sealResult(resultOf(otherCheckId), [recipient]));
const bare = text.split('\n').slice(1, -2).join('\n');

/** What comes of each result in a pasted text. */
async function outcomes(pasted: string): Promise<string[]> {
  const opened = sealedIn(pasted).map((one) => openResult(new TextEncoder().encode(one), [identity]));
  return (await Promise.all(opened)).map((one) => (one.ok ? one.result.check : one.problem));
}

const quoted = (mark: string) => text.replace(/^/gm, mark);
const wrapped = (width: number) =>
  text.replace(/[A-Za-z0-9+/=]{64}/g, (line) => `${line.slice(0, width)}\n${line.slice(width)}`);

describe('a pasted text gives the result in it', () => {
  test.each([
    ['as it was copied', text],
    ['with a letter around it', `Hallo Frau Kaya,\n\nhier ist mein Ergebnis:\n\n${text}\nViele Grüße\nMira`],
    ['answered', quoted('> ')],
    ['answered twice', quoted('> > ')],
    ['answered twice, close', quoted('>>')],
    ['quoted with a line', quoted('| ')],
    ['with Windows line ends', text.replaceAll('\n', '\r\n')],
    ['with old Mac line ends', text.replaceAll('\n', '\r')],
    ['wrapped anew', wrapped(40)],
    ['wrapped anew and quoted', wrapped(50).replace(/^/gm, '> ')],
    ['indented', quoted('    ')],
    ['with blanks at the line ends', text.replaceAll('\n', '  \n')],
    ['with hard blanks', text.replaceAll('\n', '\u00a0\n')],
    ['with empty lines between', text.replaceAll('\n', '\n\n')],
    ['on one line', text.replaceAll('\n', ' ')],
    ['with long dashes', text.replaceAll('-----', '—–')],
    ['with a byte order mark and invisible blanks', `\ufeff${text.replaceAll('\n', '\u200b\n')}`],
    ['as bare base64', bare],
    ['as bare base64 on one line', bare.replaceAll('\n', '')],
    ['as bare base64 in a letter', `Hallo,\n\n${bare}\n\nViele Gruesse\nMira`],
    ['as bare base64, answered', bare.replace(/^/gm, '> ')],
  ])('%s', async (_, pasted) => {
    expect(await outcomes(pasted)).toEqual([checkId]);
  });

  test('several mails at once', async () => {
    expect(await outcomes(`Von: Mira\n${text}\n\n---\nVon: Ali\n${quoted('> ')}\n${other}`)).toEqual([
      checkId,
      checkId,
      otherCheckId,
    ]);
  });

  test('any wrapping, quoting and blanks', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom('', '> ', '>> ', '\t', '| > '), async (seed, mark) => {
        const random = seededRandom(seed);
        const [first = '', ...lines] = text.trim().split('\n');
        const last = lines.pop() ?? '';
        const torn = lines
          .join('')
          .replace(/./g, (sign) => sign + (random.float() < 0.03 ? '\n' : random.float() < 0.03 ? ' ' : ''));
        const mail = ['Guten Tag', '', first, ...torn.split('\n'), last, 'Gruß']
          .map((line) => mark + line)
          .join('\r\n');
        expect(await outcomes(mail)).toEqual([checkId]);
      }),
      { numRuns: 60 },
    ));
});

describe('a pasted text without a whole result', () => {
  test('nothing of ours is nothing', () => {
    for (const pasted of ['', 'Guten Tag', 'https://example.org/#/invitation/abc', 'BEGIN AGE', 'QUJD'.repeat(40)]) {
      expect(sealedIn(pasted)).toEqual([]);
    }
  });

  test('cut off or altered is told as damaged, and the next one opens all the same', async () => {
    expect(await outcomes(text.slice(0, 900))).toEqual(['damaged']);
    expect(await outcomes(`${text.slice(0, 200)}${text.slice(264)}\n${other}`)).toEqual(['damaged', otherCheckId]);
    expect(await outcomes('-----BEGIN AGE ENCRYPTED FILE-----')).toEqual(['foreign']);
  });

  test('megabytes of anything are read in a moment', () => {
    const started = performance.now();
    for (const sign of [
      '>',
      '-',
      ' ',
      'A',
      '\n',
      '> ',
      '-----BEGIN AGE ENCRYPTED FILE-----\n',
      'YWdlLWVuY3J5cHRpb24ub3JnL3Y\n',
    ]) {
      sealedIn(sign.repeat(Math.floor(1_000_000 / sign.length)));
    }
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test('any text is read without an error', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (some) => void sealedIn(some)));
  });
});
