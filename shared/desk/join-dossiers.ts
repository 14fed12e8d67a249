import type { Decision, Dossier } from '../model/dossier';

/** As many as a dossier holds. */
const mostDecisions = 200;

/** Two texts in one without losing a word; a text that stands inside the other is not written twice. */
export function joinedNotes(first: string, second: string): string {
  if (first.includes(second)) return first;
  if (second.includes(first)) return second;
  return `${first}\n\n${second}`;
}

/**
 * One dossier of the same check kept in two places. No note and no decision is lost; where both cannot hold (whom it
 * follows, a set day of deletion), `here` counts. Joining the same one again changes nothing.
 */
export function joinedDossier(here: Dossier, there: Dossier): Dossier {
  const deletion = here.deletion ?? there.deletion;
  return {
    ...here,
    notes: joinedNotes(here.notes, there.notes),
    follows: here.follows ?? there.follows,
    decisions: joinedDecisions(here.decisions, there.decisions),
    ...(deletion && { deletion }),
  };
}

/** The dossier of a newer check takes over that of an older one whose result is gone. */
export function inherited(older: Dossier, newer: Dossier): Dossier {
  return {
    ...newer,
    notes: joinedNotes(older.notes, newer.notes),
    follows: newer.follows === older.check ? older.follows : newer.follows,
    decisions: joinedDecisions(older.decisions, newer.decisions),
  };
}

/** In the order of their moments; the sort is stable, so each list keeps its own order where the moments agree. */
function joinedDecisions(here: readonly Decision[], there: readonly Decision[]): Decision[] {
  const known = new Set(here.map(markOf));
  const more = there.filter((one) => !known.has(markOf(one)));
  if (more.length === 0) return [...here];
  return [...here, ...more].sort((one, other) => Date.parse(one.at) - Date.parse(other.at)).slice(-mostDecisions);
}

const markOf = ({ course, kind, from, reason, decidedBy, at }: Decision) =>
  JSON.stringify([course, kind, from, reason, decidedBy, at]);
