import * as v from 'valibot';
import { uuidSchema } from '../../model/text';

/** Name of the paper. */
export const followedPaper = 'followed';

/** From an earlier check to the later one of the same person, as the coach confirmed. */
export const followedSchema = v.record(uuidSchema, uuidSchema);
export type Followed = Readonly<v.InferOutput<typeof followedSchema>>;

/** The checks of the same person after `check`, nearest first. */
export function laterChecks(followed: Followed, check: string): string[] {
  const later: string[] = [];
  for (let next = followed[check]; next !== undefined && !later.includes(next) && next !== check; ) {
    later.push(next);
    next = followed[next];
  }
  return later;
}

/** After the coach said whom `check` follows; null: nobody. */
export function withFollower(followed: Followed, check: string, follows: string | null): Followed {
  const others = Object.entries(followed).filter(([, later]) => later !== check);
  return Object.fromEntries(follows === null ? others : [...others, [follows, check]]);
}
