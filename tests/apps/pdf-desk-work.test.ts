import { describe, expect, it } from 'vitest';
import { deskStep } from '../../shared/apps/pdf-desk/desk-step';
import { type DeskWork, emptyWork, offerSource, restoredWork } from '../../shared/apps/pdf-desk/desk-work';
import { isBlank } from '../../shared/apps/pdf-desk/draw-page';
import { mergeOrder } from '../../shared/apps/pdf-desk/merge-order';
import { resultName } from '../../shared/apps/pdf-desk/result-name';
import { sayingOf } from '../../shared/apps/pdf-desk/saying';
import { placeAfterMove } from '../../shared/apps/pdf-desk/use-page-drag';

const bytes = new Uint8Array([37, 80, 68, 70]);

function busyDesk(): DeskWork {
  const offered = deskStep(emptyWork, {
    kind: 'arranged',
    change: { kind: 'add', source: offerSource('letter'), count: 1 },
  });
  const brought = deskStep(offered, { kind: 'brought', file: { name: 'mine.pdf', bytes }, count: 2 });
  const turned = deskStep(brought, { kind: 'arranged', change: { kind: 'turn', card: 1, by: 90 } });
  return deskStep(turned, { kind: 'named', fileName: 'Bewerbung' });
}

describe('work that survives a killed browser', () => {
  it('comes back from a structured clone as it was', () => {
    expect(restoredWork(structuredClone(busyDesk()), ['letter'])).toEqual(busyDesk());
  });

  it.each([
    ['nothing', undefined],
    ['another shape', { arrangement: [] }],
    ['an impossible turn', { ...busyDesk(), arrangement: { ...busyDesk().arrangement, pages: [{ turn: 45 }] } }],
    ['pages of a lost file', { ...busyDesk(), ownFiles: [] }],
  ])('starts anew from %s', (_, kept) => {
    expect(restoredWork(kept, ['letter'])).toBe(emptyWork);
  });

  it('starts anew when a document is no longer offered', () => {
    expect(restoredWork(busyDesk(), ['cv'])).toBe(emptyWork);
  });
});

describe('the order for one file', () => {
  it('names each document once and each page in its place', async () => {
    const swapped = deskStep(busyDesk(), { kind: 'arranged', change: { kind: 'move', card: 0, to: 2 } });
    const asked: string[] = [];
    const order = await mergeOrder(swapped.arrangement.pages, 'small', async (source) => {
      asked.push(source);
      return bytes;
    });
    expect(asked).toEqual(['own/0', 'offer/letter']);
    expect(order).toEqual({
      sources: [bytes, bytes],
      pages: [
        { source: 0, page: 0, turn: 90 },
        { source: 0, page: 1, turn: 0 },
        { source: 1, page: 0, turn: 0 },
      ],
      size: 'small',
    });
  });
});

describe('the name of the result', () => {
  it.each([
    ['Bewerbung Aylin Kaya', 'Bewerbung Aylin Kaya.pdf'],
    ['bewerbung.pdf', 'bewerbung.pdf'],
    ['bewerbung.PDF.pdf', 'bewerbung.pdf'],
    ['  ', 'leer.pdf'],
    ['a/b\\c:d*e?f"g<h>i|j', 'abcdefghij.pdf'],
    ['v1.2 Kaya', 'v1.2 Kaya.pdf'],
  ])('of %j is %j', (typed, name) => {
    expect(resultName(typed, 'leer')).toBe(name);
  });

  it('fits every file system', () => {
    expect(new TextEncoder().encode(resultName('ß'.repeat(500), 'leer')).length).toBeLessThanOrEqual(255);
  });
});

describe('what is said', () => {
  it('tells the new place of a moved page', () => {
    const { arrangement } = busyDesk();
    const said = sayingOf(arrangement, { kind: 'arranged', change: { kind: 'move', card: 2, to: 0 } });
    expect(said).toMatchObject({
      key: 'said.moved',
      values: { place: 1, count: 3 },
      page: { source: 'own/0', page: 1 },
    });
  });

  it('is nothing when nothing happened', () => {
    const { arrangement } = busyDesk();
    expect(sayingOf(arrangement, { kind: 'arranged', change: { kind: 'redo' } })).toBeNull();
    expect(sayingOf(arrangement, { kind: 'named', fileName: 'x' })).toBeNull();
  });
});

describe('dragging', () => {
  it.each([
    [0, 0, 0],
    [0, 1, 0],
    [0, 3, 2],
    [2, 0, 0],
    [2, 3, 2],
  ])('from place %i into gap %i leads to place %i', (from, gap, place) => {
    expect(placeAfterMove(from, gap)).toBe(place);
  });
});

describe('a blank page', () => {
  const paper = () => new Uint8ClampedArray(400).fill(255);
  it('is white or nearly so', () => {
    expect(isBlank(paper())).toBe(true);
    expect(isBlank(paper().fill(230))).toBe(true);
  });
  it('is not one with a single dark dot', () => {
    expect(isBlank(paper().fill(20, 200, 204))).toBe(false);
  });
});
