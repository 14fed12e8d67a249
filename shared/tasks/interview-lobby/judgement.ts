import type { Seen } from '../../model/observation';
import type { interviewLobby } from './task';

export type LobbyKind = (typeof interviewLobby)['sees'][number];
export type LobbyObservation = Seen<LobbyKind>;
export type Log = readonly LobbyObservation[];

/** A verdict on one criterion before it is named. */
export interface Judgement {
  readonly verdict: 'met' | 'missed' | 'not-seen';
  readonly reason: string;
  readonly proof: number[];
}

type Stamped = Pick<LobbyObservation, 'n'>;
/** A finding may name at most this many proofs. */
const mostProofs = 100;
const judged =
  (verdict: Judgement['verdict']) =>
  (reason: string, ...proof: readonly Stamped[]): Judgement => ({
    verdict,
    reason,
    proof: proof.slice(0, mostProofs).map(({ n }) => n),
  });

export const met = judged('met');
export const missed = judged('missed');
export const notSeen = judged('not-seen');

/** The log's observations of one kind, in their order. */
export function only<Kind extends LobbyKind>(log: Log, kind: Kind): readonly Seen<Kind>[] {
  return log.filter((observation): observation is Seen<Kind> & LobbyObservation => observation.kind === kind);
}

/** The last thing that browser and device said about a camera or microphone; undefined if nobody asked. */
export function lastAnswer(log: Log, device: 'camera' | 'microphone') {
  return only(log, 'media-answered').findLast((answer) => answer.device === device);
}
