import type { Result } from '../model/result';

/** The earlier checks under the same name, newest first: a proposal, never taken for the same person without the coach. */
export function earlierUnderSameName(of: Result, others: readonly Result[]): readonly Result[] {
  const name = plain(of.person.name);
  if (name === '') return [];
  return others
    .filter(({ check, person, endedAt }) => check !== of.check && plain(person.name) === name && endedAt < of.endedAt)
    .toSorted((a, b) => (a.endedAt < b.endedAt ? 1 : -1));
}

const plain = (name = '') => name.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('de');
