import { type Followed, laterChecks } from './followed';

/** Where people's lines lie. */
interface Whereabouts {
  /** undefined where the check is not here (any more). */
  readonly pageOf: (check: string) => number | undefined;
  /** Day of deletion of everything on a page. */
  readonly dayOfPage: (page: number) => number;
  readonly checksOn: (page: number) => readonly string[];
}

/**
 * What a coach noted about somebody stays as long as a check of that person stays: the dossier of an older check goes
 * with the page of the one that stays longest.
 * @returns for every page that has other dossiers than its checks': those checks, with a space between
 */
export function movedDossiers(followed: Followed, { pageOf, dayOfPage, checksOn }: Whereabouts): Map<number, string> {
  const away = new Map<number, string[]>();
  const here = new Map<number, string[]>();
  const add = (to: Map<number, string[]>, page: number, check: string) =>
    to.set(page, [...(to.get(page) ?? []), check]);
  for (const check of Object.keys(followed)) {
    const own = pageOf(check);
    const longest = [check, ...laterChecks(followed, check)]
      .flatMap((one) => pageOf(one) ?? [])
      .reduce<number | undefined>(
        (best, page) => (best === undefined || dayOfPage(page) > dayOfPage(best) ? page : best),
        undefined,
      );
    if (longest === undefined || longest === own) continue;
    if (own !== undefined) add(away, own, check);
    add(here, longest, check);
  }
  return new Map(
    [...new Set([...away.keys(), ...here.keys()])].map((page) => {
      const left = checksOn(page).filter((check) => !away.get(page)?.includes(check));
      return [page, [...left, ...(here.get(page) ?? [])].join(' ')];
    }),
  );
}
