import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HeldResult } from '../../shared/desk/judged';
import { summaryOf } from '../../shared/desk/summary/summary';
import { openPeople } from '../../shared/desk/vault/people';
import { type Sealer, sealerWith } from '../../shared/desk/vault/sealer';
import { vaultShelf } from '../../shared/desk/vault/vault-shelf';
import { memoryShelf } from '../../shared/store/memory-shelf';
import type { Shelf } from '../../shared/store/shelf';
import { catalogue } from '../../shared/tasks/index';
import { checkOf } from '../pages/coach/people';
import { anyPerson } from './people-arbitrary';

const bits = () => crypto.getRandomValues(new Uint32Array(1))[0] as number;
async function sealer(): Promise<Sealer> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  return sealerWith(key, bits);
}

type Step = { readonly add: readonly HeldResult[] } | { readonly drop: readonly number[] };
const few = fc.nat(30);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.uniqueArray(anyPerson(few), { selector: ({ result }) => result.check, maxLength: 12 }).map((add) => ({ add })),
    fc.array(few, { maxLength: 6 }).map((drop) => ({ drop })),
  ),
  { maxLength: 8 },
);

test('after any additions, updates and deletions the pages hold exactly the last lines, also when opened again', async () => {
  const own = await sealer();
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const shelf = memoryShelf();
      const vault = vaultShelf(shelf, 'me', own);
      const people = await openPeople(vault, {});
      const expected = new Map<string, string>();
      for (const [at, step] of all.entries()) {
        const added = 'add' in step ? step.add : [];
        const gone = 'drop' in step ? step.drop.map(checkOf) : [];
        const lines = added.map((held) => summaryOf(held, held.result.attempts, catalogue));
        await people.change({ gone, added: lines, rules: `rules ${at % 2}`, steps: [] });
        for (const check of gone) expected.delete(check);
        for (const { result } of added) expected.set(result.check, result.person.name?.trim() ?? '');
      }
      for (const opened of [people, await openPeople(vault, {})]) {
        const lines = opened
          .pages()
          .flatMap(({ page }) => page.texts.check.map((check, row) => [check, page.texts.name[row]]));
        expect(new Map(lines as [string, string][])).toEqual(expected);
        expect(lines).toHaveLength(expected.size);
        for (const { page } of opened.pages()) expect(new Set(page.numbers.deleteAfter).size).toBe(1);
      }
      const dates = await shelf.under('page-dates', ['me']);
      expect(dates.flatMap(({ value }) => (value as { checks: string[] }).checks).sort()).toEqual(
        [...expected.keys()].sort(),
      );
    }),
    { numRuns: 40 },
  );
});

test('a change that could not be stored has not happened', async () => {
  const shelf = memoryShelf();
  const failing: Shelf = { ...shelf, write: () => Promise.reject(new Error('full')) };
  const people = await openPeople(vaultShelf(failing, 'me', await sealer()), {});
  const [held] = fc.sample(anyPerson(few), { numRuns: 1, seed: 3 }) as [HeldResult];
  const line = summaryOf(held, held.result.attempts, catalogue);
  await expect(people.change({ gone: [], added: [line], rules: 'r', steps: [] })).rejects.toThrow('full');
  expect([people.checks(), people.version()]).toEqual([[], 1]);
});

test('sealed bytes open only where they were sealed, unaltered, with the same key', async () => {
  const [own, other] = [await sealer(), await sealer()];
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 200 }), fc.nat(), async (plain, where) => {
      const place = { drawer: 'records', key: ['me', 'a'] };
      const sealed = await own.seal(place, new Uint8Array(plain));
      expect(await own.open(place, sealed)).toEqual(new Uint8Array(plain));
      expect(await own.seal(place, new Uint8Array(plain))).not.toEqual(sealed);
      expect(await own.open({ ...place, key: ['me', 'b'] }, sealed)).toBeNull();
      expect(await own.open({ ...place, drawer: 'pages' }, sealed)).toBeNull();
      expect(await other.open(place, sealed)).toBeNull();
      const at = where % sealed.length;
      expect(await own.open(place, sealed.with(at, (sealed[at] as number) ^ 1))).toBeNull();
    }),
    { numRuns: 60 },
  );
});
