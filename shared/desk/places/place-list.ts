import type { Course } from '../../model/course';
import { type AgeFit, ageFitOf } from './age-fit';
import type { Applicant } from './applicant';
import { worthAPlace } from './expected-loss';
import { type Dossiers, type HeldDecision, heldDecision, type Member, membersOf } from './members';
import { byNeed } from './need-order';
import { type Proposal, proposalOf } from './proposal';

/** Where a person stands. `open`: no place is advised and nobody decided; `apart`: outside the course's ages. */
export type Standing = 'place' | 'waiting' | 'no-place' | 'open' | 'apart';

/** One person of a course's list: what was decided, and beside it what is advised. */
export interface Entry extends Member {
  readonly age: AgeFit;
  /** null where nobody decided yet. */
  readonly held: HeldDecision | null;
  /** Decisions over proposal. */
  readonly standing: Standing;
  /** On the waiting list by a proposal; a place that got free is proposed for them. */
  readonly movesUp: boolean;
}

export interface PlaceList {
  readonly course: Course;
  /** Everybody, highest need first. */
  readonly entries: readonly Entry[];
  /** Places given by decision. */
  readonly given: number;
  /** Places that the proposal may fill; 0 where more are given than there are. */
  readonly free: number;
  /** For those about whom a proposal may speak: undecided, or waiting because of an earlier proposal. */
  readonly proposal: Proposal;
}

export interface PlacesQuestion {
  readonly applicants: readonly Applicant[];
  readonly dossiers: Dossiers;
  readonly course: Course;
  readonly today: Date;
}

/** What of a list does not depend on where its line stands. */
export interface PlaceBasis {
  readonly course: Course;
  /** Highest need first. */
  readonly people: readonly Person[];
  readonly given: number;
  readonly free: number;
  readonly advised: Proposal;
}

/** The people behind the checks with what is decided about them, and the proposal with its own line. */
export function placeBasisOf({ applicants, dossiers, course, today }: PlacesQuestion): PlaceBasis {
  const people = membersOf(applicants, dossiers)
    .map((member) => ({
      ...member,
      age: ageFitOf(member.applicant, course, today),
      held: heldDecision(member, dossiers, course.id),
    }))
    .sort((a, b) => byNeed(a.applicant, b.applicant));
  const given = people.filter(({ held }) => held?.decision.kind === 'place').length;
  const free = Math.max(0, course.places - given);
  const asked = people.filter(mayBeProposed).map(({ applicant }) => applicant);
  return { course, people, given, free, advised: proposalOf(asked, free) };
}

/** The list with its line after so many people of the proposal; where it is advised by default. */
export function placeListAt({ course, people, given, free, advised }: PlaceBasis, line?: number): PlaceList {
  const proposal = line === undefined ? advised : movedTo(advised, line);
  const inside = new Set(proposal.order.slice(0, proposal.line).map(({ check }) => check));
  const entries = people.map((person) => ({
    ...person,
    standing: standingOf(person, inside),
    movesUp: person.held !== null && inside.has(person.applicant.check),
  }));
  return { course, entries, given, free, proposal };
}

/**
 * A course's list: decisions over proposal. The proposal fills what decisions left free and never speaks against one by hand.
 * `line`: people inside the proposal where somebody moved the line; what is advised by default.
 */
export function placeListOf(question: PlacesQuestion, line?: number): PlaceList {
  return placeListAt(placeBasisOf(question), line);
}

/** Who waits for a place, in the order in which they would move up. */
export function waitingList({ entries }: PlaceList): readonly Entry[] {
  return entries.filter(({ standing }) => standing === 'waiting');
}

/** A person whose standing waits for a line. */
export type Person = Omit<Entry, 'standing' | 'movesUp'>;

function mayBeProposed({ age, held }: Person): boolean {
  if (held) return held.decision.kind === 'waiting' && held.decision.from === 'proposal';
  return age === 'fits' || age === 'unknown';
}

function standingOf({ applicant, age, held }: Person, inside: ReadonlySet<string>): Standing {
  if (held) return held.decision.kind;
  if (inside.has(applicant.check)) return 'place';
  if (age === 'too-young' || age === 'too-old') return 'apart';
  return worthAPlace(applicant.placeProbability) ? 'waiting' : 'open';
}

function movedTo(advised: Proposal, line: number): Proposal {
  const { order } = advised;
  const kept = Math.min(Math.max(0, line), order.length);
  return kept === advised.line ? advised : { order, line: kept, ends: kept < order.length ? 'places' : 'people' };
}
