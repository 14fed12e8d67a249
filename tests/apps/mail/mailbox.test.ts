import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { entriesOf, folderOf, type GivenMail } from '../../../shared/apps/mail/entries';
import {
  emptyLetter,
  folders,
  type Mailbox,
  type MailboxAction,
  mailboxSchema,
  reduceMailbox,
  untouchedMailbox,
} from '../../../shared/apps/mail/mailbox';

const given: readonly GivenMail[] = [
  { kind: 'draft', name: 'draft-1', letter: { ...emptyLetter, body: 'half' } },
  {
    kind: 'received',
    name: 'mail-1',
    from: { name: 'Lena Böhm', mail: 'lena@firma.example' },
    day: '2027-01-20',
    unread: true,
    subject: 'Hallo',
    body: 'Text',
  },
];

const play = (...actions: readonly MailboxAction[]) => actions.reduce(reduceMailbox, untouchedMailbox);
const letter = { ...emptyLetter, subject: 'Bewerbung' };
const inside = (box: Mailbox, folder: string) =>
  entriesOf(box, given)
    .filter((entry) => folderOf(entry, box) === folder)
    .map(({ name }) => name);

describe('the mailbox', () => {
  it('keeps a mail in the drafts until it is sent', () => {
    const writing = play({ type: 'write', letter });
    expect(inside(writing, 'drafts')).toEqual(['own-1', 'draft-1']);
    const sent = reduceMailbox(writing, { type: 'sent', mail: 'own-1' });
    expect(inside(sent, 'drafts')).toEqual(['draft-1']);
    expect(inside(sent, 'sent')).toEqual(['own-1']);
    expect(sent.news).toEqual({ kind: 'sent', mail: 'own-1' });
    expect(sent.open).toBe(null);
  });

  it('takes over a given draft under its name', () => {
    const box = play({ type: 'write', letter: { ...letter, body: 'half' }, as: 'draft-1' });
    const changed = reduceMailbox(box, { type: 'change', mail: 'draft-1', change: { body: 'whole' } });
    expect(entriesOf(changed, given).filter(({ name }) => name === 'draft-1')).toHaveLength(1);
    expect(changed.written[0]?.body).toBe('whole');
  });

  it('drops an empty draft when it is left, without news', () => {
    const box = play({ type: 'write', letter: emptyLetter }, { type: 'save', mail: 'own-1' });
    expect(box.written).toEqual([]);
    expect(box.news).toBe(null);
    const discarded = play({ type: 'write', letter: emptyLetter }, { type: 'bin', mail: 'own-1' });
    expect(discarded.binned).toEqual([]);
  });

  it('gives a mail back from the bin to where it was', () => {
    const binned = play({ type: 'open', mail: 'mail-1' }, { type: 'bin', mail: 'mail-1' });
    expect(inside(binned, 'bin')).toEqual(['mail-1']);
    expect(inside(reduceMailbox(binned, { type: 'restore', mail: 'mail-1' }), 'inbox')).toEqual(['mail-1']);
  });

  it('never reuses the name of an own mail', () => {
    const box = play(
      { type: 'write', letter: emptyLetter },
      { type: 'close' },
      { type: 'write', letter },
      { type: 'write', letter },
    );
    expect(box.written.map(({ name }) => name)).toEqual(['own-2', 'own-3']);
  });
});

describe('any sequence of actions', () => {
  const name = fc.constantFrom('mail-1', 'draft-1', 'own-1', 'own-2', 'own-3');
  const action: fc.Arbitrary<MailboxAction> = fc.oneof(
    fc.record({ type: fc.constant('show' as const), folder: fc.constantFrom(...folders) }),
    fc.record({ type: fc.constant('open' as const), mail: name }),
    fc.record({ type: fc.constant('close' as const) }),
    fc.record({ type: fc.constant('write' as const), letter: fc.constantFrom(letter, emptyLetter) }),
    fc.record({
      type: fc.constant('change' as const),
      mail: name,
      change: fc.record({ body: fc.string({ maxLength: 20 }) }),
    }),
    fc.record({ type: fc.constantFrom('save' as const, 'sent' as const, 'bin' as const), mail: name }),
    fc.record({ type: fc.constant('restore' as const), mail: name }),
  );

  it('leaves plain data that can be kept, and loses no mail with content', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        let box = untouchedMailbox;
        for (const each of actions) {
          const before = box.written.filter(({ subject, body, sent }) => sent || `${subject}${body}`.trim() !== '');
          box = reduceMailbox(box, each);
          const names = box.written.map((mail) => mail.name);
          if (each.type !== 'change') expect(names).toEqual(expect.arrayContaining(before.map((mail) => mail.name)));
          expect(new Set(names).size).toBe(names.length);
        }
        expect(v.parse(mailboxSchema, structuredClone(box))).toEqual(box);
      }),
    );
  });
});
