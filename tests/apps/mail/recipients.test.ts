import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestRecipients } from '../../../shared/apps/mail/mailbox';
import { readRecipients, recipientProblems } from '../../../shared/apps/mail/recipients';

describe('a line of recipients', () => {
  it.each([
    ['lena@firma.example', ['lena@firma.example']],
    [' lena@firma.example ; ben@firma.example', ['lena@firma.example', 'ben@firma.example']],
    ['lena@firma.example,ben@firma.example,', ['lena@firma.example', 'ben@firma.example']],
    ['Lena Böhm <lena@firma.example>', ['lena@firma.example']],
    ['"Böhm, Lena" <lena@firma.example>, ben@firma.example', ['lena@firma.example', 'ben@firma.example']],
    ['<lena@firma.example>', ['lena@firma.example']],
    ['mailto:lena@firma.example', ['lena@firma.example']],
    ['lena@firma.example.', ['lena@firma.example']],
    ['lena@firma.example lena@firma.example', ['lena@firma.example']],
    ['o.müller+1@sub.firma.example', ['o.müller+1@sub.firma.example']],
    ['', []],
  ])('%s', (line, addresses) => {
    expect(readRecipients(line)).toEqual({ addresses, unreadable: [] });
  });

  it.each(['lena', 'lena@', '@firma.example', 'lena@firma', 'lena@@firma.example', 'lena firma.example'])(
    '%s is no address',
    (line) => {
      expect(readRecipients(line).addresses).toEqual([]);
      expect(recipientProblems({ to: line, cc: '', bcc: '' }).to?.kind).toBe('unreadable');
    },
  );

  it('needs somebody, on any line', () => {
    expect(recipientProblems({ to: ' , ', cc: '', bcc: '' })).toEqual({ to: { kind: 'nobody' } });
    expect(recipientProblems({ to: '', cc: '', bcc: 'lena@firma.example' })).toEqual({});
  });

  it('holds at most 50 addresses, each at most 320 characters', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: longestRecipients, unit: fc.constantFrom('a', '@', '.', ',', ' ', '<', '>') }),
        (line) => {
          const { addresses } = readRecipients(line);
          expect(addresses.length).toBeLessThanOrEqual(50);
          expect(addresses.every(({ length }) => length <= 320)).toBe(true);
        },
      ),
    );
  });
});
