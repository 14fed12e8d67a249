import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Form } from '../../shared/apps/portal/form';
import {
  type PortalAction,
  type PortalWork,
  reducePortal,
  restoredWork,
  untouchedWork,
} from '../../shared/apps/portal/work';

const form: Form = {
  organisation: 'Amt',
  title: 'Antrag',
  receiptNumber: 'A-1',
  shortcut: false,
  steps: [
    { title: 'Eins', fields: [] },
    { title: 'Zwei', fields: [] },
  ],
};
const upload = (field: string, name: string) => ({ field, offer: 'file-1', name, size: 10, bytes: null });
const put = (name: string, most = 1): PortalAction => ({ type: 'put', upload: upload('cv', name), most });
const done = (...actions: readonly PortalAction[]) => actions.reduce(reducePortal, untouchedWork());

describe('uploads', () => {
  test('a full slot makes room, and the old file can come back', () => {
    const replaced = done(put('old.pdf'), put('new.pdf'));
    expect(replaced.uploads.map(({ name }) => name)).toEqual(['new.pdf']);
    expect(replaced.removed?.name).toBe('old.pdf');
    const undone = reducePortal(replaced, { type: 'put-back', most: 1 });
    expect(undone.uploads.map(({ name }) => name)).toEqual(['old.pdf']);
    expect(undone.removed?.name).toBe('new.pdf');
  });

  test('what was taken out can be put back', () => {
    const work = done(put('a.pdf', 3), put('b.pdf', 3));
    const key = work.uploads[0]?.key ?? -1;
    const without = reducePortal(work, { type: 'take-out', key });
    expect(without.uploads.map(({ name }) => name)).toEqual(['b.pdf']);
    expect(reducePortal(without, { type: 'put-back', most: 3 }).uploads.map(({ name }) => name)).toEqual([
      'b.pdf',
      'a.pdf',
    ]);
  });

  test('no two uploads ever share a key, and no slot holds more than it may', () => {
    const actions: fc.Arbitrary<PortalAction> = fc.oneof(
      fc.constantFrom(put('a.pdf', 2), put('b.pdf', 2), { type: 'put-back', most: 2 } as const),
      fc.nat(6).map((key) => ({ type: 'take-out', key }) as const),
    );
    fc.assert(
      fc.property(fc.array(actions, { maxLength: 20 }), (list) => {
        const { uploads } = done(...list);
        expect(new Set(uploads.map(({ key }) => key)).size).toBe(uploads.length);
        expect(uploads.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('pages', () => {
  test('a new page begins without complaints, a sending leads to a fresh receipt', () => {
    const told = done({ type: 'tell', problems: [{ field: 'cv', code: 'file-missing', firm: true }] });
    expect(told.told).toHaveLength(1);
    expect(reducePortal(told, { type: 'show', place: 1 }).told).toEqual([]);
    const twice = done({ type: 'sent' }, { type: 'keep-receipt' }, { type: 'show', place: 0 }, { type: 'sent' });
    expect(twice).toMatchObject({ place: 'receipt', sendings: 2, receiptKept: false });
  });
});

describe('drafts', () => {
  const work: PortalWork = done(put('a.pdf'), { type: 'fill', field: 'given', value: 'Mira' });

  test('come back as they were', () => {
    expect(restoredWork(structuredClone(work), form, ['file-1'], untouchedWork())).toEqual(work);
  });

  test.each([
    ['something else', 7],
    ['a step that the form lacks', { ...work, place: 2 }],
    ['a value that is too long', { ...work, values: { given: 'x'.repeat(9_000) } }],
  ])('that do not fit start anew: %s', (_, kept) => {
    expect(restoredWork(kept, form, ['file-1'], untouchedWork({ town: 'Erbach' }))).toEqual(
      untouchedWork({ town: 'Erbach' }),
    );
  });

  test('that speak of a file no longer offered start anew', () => {
    expect(restoredWork(work, form, [], untouchedWork())).toEqual(untouchedWork());
  });
});
