import type { FileProblem } from '../exchange/file-problem';

/** A kept check that may be an earlier one of the same person: the names are equal. Only the coach can confirm it. */
export interface SameName {
  readonly check: string;
  /** End of that check, ISO 8601. */
  readonly endedAt: string;
}

/**
 * What became of one file. `updated`: it took the place of an earlier file of the same check · `duplicate`: exactly this is
 * here already · `older`: a newer file of the same check is here · `refused`: nothing of it was kept.
 */
export type FileOutcome =
  | {
      readonly outcome: 'added' | 'updated' | 'duplicate' | 'older';
      readonly check: string;
      /** null where the person told no name. */
      readonly name: string | null;
      /** Other kept checks under the same name, newest first; empty where there is none or no name. */
      readonly sameName: readonly SameName[];
    }
  | {
      readonly outcome: 'refused';
      readonly problem: FileProblem;
      /** Technical English for whoever looks into it. */
      readonly detail: string;
      /** `wrong-key` only: fingerprint words of each key that opens it; empty where the file does not tell. */
      readonly needs: readonly (readonly string[])[];
    };

/** A file with its outcome; files lie in the order in which they were handed in. */
export interface LookedAt {
  readonly file: File;
  readonly outcome: FileOutcome;
}

/** What became of a hand-in: every file that was looked at; fewer than `all` when the coach stopped it. */
export interface ImportReport {
  readonly looked: readonly LookedAt[];
  readonly all: number;
}

export type ToldOutcome = FileOutcome['outcome'];

/** How many files had each outcome. */
export function tally(looked: readonly LookedAt[]): Readonly<Record<ToldOutcome, number>> {
  const count = { added: 0, updated: 0, duplicate: 0, older: 0, refused: 0 };
  for (const { outcome } of looked) count[outcome.outcome] += 1;
  return count;
}
