import { forcedCut } from '../../measure/placement-rules';
import type { Applicant } from './applicant';
import { worthAPlace } from './expected-loss';
import { byNeed } from './need-order';

/** Advice who should get the places; a person decides. */
export interface Proposal {
  /** Everybody it is about, highest need first. */
  readonly order: readonly Applicant[];
  /** So many of them get a place. */
  readonly line: number;
  /** Why the line is not further down: no place left, no need behind it, or nobody behind it. */
  readonly ends: 'places' | 'need' | 'people';
}

/**
 * The choice of at most `places` people with the least expected loss: one person's loss does not depend on another's,
 * so it is the first of the order, as far as a place is worth it.
 */
export function proposalOf(applicants: readonly Applicant[], places: number): Proposal {
  const order = [...applicants].sort(byNeed);
  const worth = order.filter(({ placeProbability }) => worthAPlace(placeProbability)).length;
  if (worth > places) return { order, line: places, ends: 'places' };
  return { order, line: worth, ends: worth < order.length ? 'need' : 'people' };
}

/**
 * Needs that differ by less cannot be told apart: the words on screen speak in tenths, and the scoring model lets its
 * probabilities be wrong by up to 0.03 on average.
 */
const tellableDifference = 0.1;

/**
 * Checks that a second check might put on the other side of a line after `line` people. Inside: the need is hardly above
 * what the place would otherwise serve (the next person, or nobody). Outside: hardly below the last one inside, or below
 * being worth a place at all where places stay free. For them the talk decides.
 */
export function closeToLine({ order, line, ends }: Proposal): ReadonlySet<string> {
  const need = (at: number) => order[at]?.placeProbability;
  const nextNeed = Math.max(need(line) ?? 0, forcedCut);
  const lastNeed = (ends === 'places' ? need(line - 1) : forcedCut) ?? Number.POSITIVE_INFINITY;
  const isClose = ({ placeProbability }: Applicant, at: number) =>
    at < line ? placeProbability - nextNeed < tellableDifference : lastNeed - placeProbability < tellableDifference;
  return new Set(order.filter(isClose).map(({ check }) => check));
}
