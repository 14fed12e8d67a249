import type { Columns } from './overview';

/** Somebody whose result is deleted soon. */
export interface GoingSoon {
  readonly check: string;
  readonly name: string | null;
  /** Milliseconds since 1970. */
  readonly deleteAfter: number;
}

const dayLength = 24 * 60 * 60_000;

/** Whose day comes within `days`, the nearest first. */
export function goingSoon({ check, name, deleteAfter }: Columns, now: Date, days: number): readonly GoingSoon[] {
  const until = now.getTime() + days * dayLength;
  return check
    .flatMap((one, at): GoingSoon[] => {
      const day = deleteAfter[at] as number;
      return day <= until ? [{ check: one, name: name[at] ?? null, deleteAfter: day }] : [];
    })
    .sort((one, other) => one.deleteAfter - other.deleteAfter);
}
