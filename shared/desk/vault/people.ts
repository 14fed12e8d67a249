import type { Write } from '../../store/shelf';
import { joined, type Page, stretchesOf } from '../summary/page';
import { pageBytes, pageFrom, type RuledPage } from '../summary/page-bytes';
import type { PageDates } from './expiry';
import type { Followed } from './followed';
import { movedDossiers } from './moved-dossiers';
import type { VaultShelf } from './vault-shelf';

/** Most lines of a page: what an import rewrites each time stays under half a megabyte. */
const fullPage = 500;

/** What changes about people, together with the steps that must happen in the same transaction. */
export interface PeopleChange {
  /** Checks whose lines go. */
  readonly gone: readonly string[];
  /** New lines, a page of one line each; a line of the same check goes. */
  readonly added: readonly Page[];
  /** Which rules worked the new lines out. */
  readonly rules: string;
  readonly steps: readonly Write[];
}

/** The lines of everybody in a vault, in pages. */
export interface People {
  /** In the order in which they are shown. */
  readonly pages: () => readonly RuledPage[];
  readonly has: (check: string) => boolean;
  readonly checks: () => readonly string[];
  /** Raised by every change. */
  readonly version: () => number;
  /** Stores a change, then shows it. One change at a time: see `inTurn`. @throws StoreError, and nothing has changed */
  readonly change: (change: PeopleChange) => Promise<void>;
  /** From now on these checks belong together; stored with `steps`. @throws StoreError, and nothing has changed */
  readonly follow: (followed: Followed, steps: readonly Write[]) => Promise<void>;
  /** Forgets pages that could not be opened, once their people lie in others. */
  readonly dropBroken: () => Promise<void>;
}

/**
 * Opens all pages of a vault. A page holds people with one day of deletion and one set of rules, so that a page whose day
 * has come is deleted as a whole, even while the vault is locked.
 */
export async function openPeople(shelf: VaultShelf, known: Followed): Promise<People> {
  const lying = await shelf.openAll('pages');
  let pages = new Map<number, RuledPage>();
  const broken: number[] = [];
  for (const [id, plain] of lying) {
    const page = typeof plain === 'string' ? null : pageFrom(plain);
    if (page) pages.set(Number(id), page);
    else broken.push(Number(id));
  }
  let where = whereabouts(pages);
  let followed = known;
  let version = 1;
  let next = 1 + Math.max(0, ...[...lying.keys()].map(Number));

  return {
    pages: () => [...pages.values()],
    has: (check) => where.has(check),
    checks: () => [...where.keys()],
    version: () => version,
    async change({ gone, added, rules, steps }) {
      const without = new Set([...gone, ...added.map(({ texts }) => texts.check[0] as string)]);
      const changed = reduced(pages, where, without);
      for (const page of dayPages(added)) next = place(page, rules, pages, changed, next);
      const after = shown(pages, changed);
      const whereAfter = whereabouts(after);
      const dates = dateSteps(shelf, [pages, where, followed], [after, whereAfter, followed]);
      await shelf.write([...steps, ...(await pageSteps(shelf, changed)), ...dates]);
      pages = after;
      where = whereAfter;
      version += 1;
    },
    async follow(together, steps) {
      await shelf.write([...steps, ...dateSteps(shelf, [pages, where, followed], [pages, where, together])]);
      followed = together;
    },
    async dropBroken() {
      await shelf.write(broken.flatMap((id) => [shelf.drop('pages', id), shelf.drop('page-dates', id)]));
      broken.length = 0;
    },
  };
}

/** Pages after a change; null: the page goes. */
type Changed = Map<number, RuledPage | null>;

function shown(pages: ReadonlyMap<number, RuledPage>, changed: Changed): Map<number, RuledPage> {
  const after = new Map(pages);
  for (const [id, ruled] of changed) {
    if (ruled) after.set(id, ruled);
    else after.delete(id);
  }
  return after;
}

function whereabouts(pages: ReadonlyMap<number, RuledPage>): Map<string, number> {
  const where = new Map<string, number>();
  for (const [id, { page }] of pages) for (const check of page.texts.check) where.set(check, id);
  return where;
}

/** The pages that lose lines, without them. */
function reduced(
  pages: ReadonlyMap<number, RuledPage>,
  where: ReadonlyMap<string, number>,
  without: ReadonlySet<string>,
): Changed {
  const touched = new Set([...without].flatMap((check) => where.get(check) ?? []));
  return new Map(
    [...touched].map((id) => {
      const { rules, page } = pages.get(id) as RuledPage;
      const left = joined(stretchesOf(page, (row) => !without.has(page.texts.check[row] as string)));
      return [id, left.count === 0 ? null : { rules, page: left }];
    }),
  );
}

/** New lines by their day of deletion. */
function dayPages(added: readonly Page[]): Page[] {
  const days = new Map<number, Page[]>();
  for (const page of added) days.set(dayOf(page), [...(days.get(dayOf(page)) ?? []), page]);
  return [...days.values()].map((pages) => joined(pages.map((page) => ({ page, from: 0, to: page.count }))));
}

const dayOf = ({ numbers }: Page) => numbers.deleteAfter[0] as number;

/** Puts new lines onto pages with room, then onto fresh ones. Returns the next free number. */
function place(
  added: Page,
  rules: string,
  pages: ReadonlyMap<number, RuledPage>,
  changed: Changed,
  next: number,
): number {
  const fits = (one: RuledPage | null | undefined) =>
    one && one.rules === rules && dayOf(one.page) === dayOf(added) && one.page.count < fullPage;
  let from = 0;
  while (from < added.count) {
    const id =
      [...new Set([...pages.keys(), ...changed.keys()])].find((one) =>
        fits(changed.has(one) ? changed.get(one) : pages.get(one)),
      ) ?? next++;
    const before = changed.get(id) ?? pages.get(id);
    const room = fullPage - (before?.page.count ?? 0);
    const to = Math.min(added.count, from + room);
    const kept = before ? [{ page: before.page, from: 0, to: before.page.count }] : [];
    changed.set(id, { rules, page: joined([...kept, { page: added, from, to }]) });
    from = to;
  }
  return next;
}

async function pageSteps(shelf: VaultShelf, changed: Changed): Promise<Write[]> {
  return Promise.all(
    [...changed].map(async ([id, ruled]) =>
      ruled ? shelf.put('pages', id, pageBytes(ruled)) : shelf.drop('pages', id),
    ),
  );
}

type Whole = readonly [pages: ReadonlyMap<number, RuledPage>, where: ReadonlyMap<string, number>, followed: Followed];

/** The clear halves that differ after a change. */
function dateSteps(shelf: VaultShelf, before: Whole, after: Whole): Write[] {
  const [[pagesBefore], [pagesAfter]] = [before, after];
  const [movedBefore, movedAfter] = [movedOf(before), movedOf(after)];
  const gone = [...pagesBefore.keys()].filter((id) => !pagesAfter.has(id)).map((id) => shelf.drop('page-dates', id));
  const changed = [...pagesAfter].filter(
    ([id, page]) => pagesBefore.get(id) !== page || movedBefore.get(id) !== movedAfter.get(id),
  );
  return [
    ...gone,
    ...changed.map(([id, { page }]): Write => {
      const dossiers = movedAfter.get(id);
      const value: PageDates = {
        deleteAfter: dayOf(page),
        checks: [...page.texts.check],
        ...(dossiers !== undefined && { dossiers: dossiers.split(' ').filter(Boolean) }),
      };
      return { do: 'put', drawer: 'page-dates', key: shelf.keyOf(id), value };
    }),
  ];
}

function movedOf([pages, where, followed]: Whole): ReadonlyMap<number, string> {
  const pageOf = (check: string) => where.get(check);
  const dayOfPage = (id: number) => dayOf((pages.get(id) as RuledPage).page);
  const checksOn = (id: number) => (pages.get(id) as RuledPage).page.texts.check;
  return movedDossiers(followed, { pageOf, dayOfPage, checksOn });
}
