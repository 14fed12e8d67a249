import { describe, expect, it } from 'vitest';
import { deskStep } from '../../shared/apps/pdf-desk/desk-step';
import { emptyWork, offerSource } from '../../shared/apps/pdf-desk/desk-work';
import type { PdfDoor } from '../../shared/files/pdf-door';
import { documentShelf } from '../../shared/tasks/application-pdf/document-shelf';
import { type Draft, restoredDraft } from '../../shared/tasks/application-pdf/draft';
import { material } from '../../shared/tasks/application-pdf/material';

const papers = material(7);
const [first, second] = papers.documents;
if (!first || !second) throw new RangeError('the material has documents');

const worked: Draft = {
  way: 'desk',
  desk: deskStep(emptyWork, { kind: 'arranged', change: { kind: 'add', source: offerSource('cv'), count: 2 } }),
  handedIn: { name: 'Bewerbung.pdf', bytes: 1234, outcome: 'read' },
};
const fresh: Draft = { way: null, desk: emptyWork, handedIn: null };

describe('unfinished work', () => {
  it('comes back as it was kept', () => {
    expect(restoredDraft(structuredClone(worked), papers)).toEqual(worked);
  });

  it.each([undefined, null, 7, 'draft', []])('starts anew from %j', (kept) => {
    expect(restoredDraft(kept, papers)).toEqual(fresh);
  });

  it('keeps what fits when a part does not', () => {
    expect(restoredDraft({ ...worked, desk: 'lost' }, papers)).toEqual({ ...worked, desk: emptyWork });
    expect(restoredDraft({ ...worked, way: 'elsewhere' }, papers)).toEqual({ ...worked, way: null });
    expect(restoredDraft({ ...worked, handedIn: { name: 3 } }, papers)).toEqual({ ...worked, handedIn: null });
  });
});

describe('the shelf of documents', () => {
  it('makes each document once, however often it is asked for', async () => {
    const made: string[] = [];
    const make: PdfDoor['make'] = async ({ id }) => {
      made.push(id);
      return new Uint8Array([1]);
    };
    const shelf = documentShelf({ make } as PdfDoor, new AbortController().signal);
    const [one, again] = await Promise.all([shelf.bytes(first), shelf.bytes(first), shelf.bytes(second)]);
    expect(one).toBe(again);
    expect(made).toEqual([first.id, second.id]);
  });

  it('tries again after a failure, which stops no other document', async () => {
    let tries = 0;
    const make: PdfDoor['make'] = async ({ id }) => {
      if (id === first.id && tries++ === 0) throw new Error('no worker');
      return new Uint8Array([1]);
    };
    const shelf = documentShelf({ make } as PdfDoor, new AbortController().signal);
    const failed = shelf.bytes(first);
    await expect(shelf.bytes(second)).resolves.toHaveLength(1);
    await expect(failed).rejects.toThrow('no worker');
    await expect(shelf.bytes(first)).resolves.toHaveLength(1);
  });
});
