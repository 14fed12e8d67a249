import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Arrangement,
  arrange,
  type Change,
  emptyArrangement,
  longestPast,
} from '../../shared/apps/pdf-desk/arrangement';

const card = fc.nat({ max: 12 });
const add: fc.Arbitrary<Change> = fc.record({
  kind: fc.constant('add' as const),
  source: fc.constantFrom('offer/a', 'offer/b', 'own/0'),
  count: fc.integer({ min: 0, max: 4 }),
});
const onCard: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('move' as const), card, to: fc.integer({ min: -3, max: 15 }) }),
  fc.record({ kind: fc.constant('turn' as const), card, by: fc.constantFrom(90 as const, 270 as const) }),
  fc.record({ kind: fc.constant('remove' as const), card }),
);
const history: fc.Arbitrary<Change> = fc.constantFrom({ kind: 'undo' }, { kind: 'redo' });
const anyChanges = fc.array(fc.oneof(add, onCard, history), { maxLength: 40 });

const deskAfter = (changes: readonly Change[]) => changes.reduce(arrange, emptyArrangement);
const cardsOf = ({ pages }: Arrangement) => pages.map((page) => page.card);
const sorted = (cards: readonly number[]) => [...cards].sort((a, b) => a - b);

describe('arranging pages', () => {
  it('takes back every change and does it again', () => {
    fc.assert(
      fc.property(anyChanges, fc.oneof(add, onCard), (changes, last) => {
        const before = deskAfter(changes);
        const changed = arrange(before, last);
        fc.pre(changed !== before);
        const undone = arrange(changed, { kind: 'undo' });
        expect(undone.pages).toEqual(before.pages);
        expect(arrange(undone, { kind: 'redo' }).pages).toEqual(changed.pages);
      }),
    );
  });

  it('leads back to the empty desk by undo alone', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(add, onCard), { maxLength: 40 }), (changes) => {
        const full = deskAfter(changes);
        const undos = full.past.map((): Change => ({ kind: 'undo' }));
        expect(undos.reduce(arrange, full).pages).toEqual([]);
      }),
    );
  });

  it('moves by permuting: nothing is lost, doubled or turned', () => {
    fc.assert(
      fc.property(anyChanges, card, fc.integer({ min: -3, max: 15 }), (changes, moved, to) => {
        const before = deskAfter(changes);
        const now = arrange(before, { kind: 'move', card: moved, to });
        expect(sorted(cardsOf(now))).toEqual(sorted(cardsOf(before)));
        const others = (pages: Arrangement) => cardsOf(pages).filter((each) => each !== moved);
        expect(others(now)).toEqual(others(before));
        expect(new Set(now.pages)).toEqual(new Set(before.pages));
      }),
    );
  });

  it('puts the moved page where it was sent', () => {
    const three = deskAfter([{ kind: 'add', source: 'offer/a', count: 3 }]);
    expect(cardsOf(arrange(three, { kind: 'move', card: 0, to: 2 }))).toEqual([1, 2, 0]);
    expect(cardsOf(arrange(three, { kind: 'move', card: 2, to: 0 }))).toEqual([2, 0, 1]);
    expect(cardsOf(arrange(three, { kind: 'move', card: 0, to: 9 }))).toEqual([1, 2, 0]);
  });

  it('loses a page by removing it and in no other way', () => {
    fc.assert(
      fc.property(anyChanges, fc.oneof(add, onCard), (changes, last) => {
        const before = deskAfter(changes);
        const gone = cardsOf(before).filter((each) => !cardsOf(arrange(before, last)).includes(each));
        expect(gone).toEqual(last.kind === 'remove' && cardsOf(before).includes(last.card) ? [last.card] : []);
      }),
    );
  });

  it('never gives two cards one name', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const cards = cardsOf(deskAfter(changes));
        expect(new Set(cards).size).toBe(cards.length);
      }),
    );
  });

  it('is upright again after four turns', () => {
    fc.assert(
      fc.property(anyChanges, card, fc.constantFrom(90 as const, 270 as const), (changes, turned, by) => {
        const before = deskAfter(changes);
        const turns = Array.from({ length: 4 }, (): Change => ({ kind: 'turn', card: turned, by }));
        expect(turns.reduce(arrange, before).pages).toEqual(before.pages);
      }),
    );
  });

  it('remembers a limited number of steps', () => {
    const turns = Array.from({ length: longestPast + 20 }, (): Change => ({ kind: 'turn', card: 0, by: 90 }));
    expect(deskAfter([{ kind: 'add', source: 'offer/a', count: 1 }, ...turns]).past).toHaveLength(longestPast);
  });

  it('takes no step for a change that changes nothing', () => {
    const one = deskAfter([{ kind: 'add', source: 'offer/a', count: 1 }]);
    expect(arrange(one, { kind: 'move', card: 0, to: 0 })).toBe(one);
    expect(arrange(one, { kind: 'remove', card: 7 })).toBe(one);
    expect(arrange(one, { kind: 'add', source: 'offer/b', count: 0 })).toBe(one);
    expect(arrange(one, { kind: 'redo' })).toBe(one);
  });
});
