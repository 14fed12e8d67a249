import type { Attempt, Estimate } from '../model/attempt';
import { canonicalJson } from '../model/canonical-json';
import type { Observation } from '../model/observation';
import type { Result } from '../model/result';
import type { SessionEvent } from '../model/session';

/** What the chain binds of an event. The clock between opening and end is left out: it orders nothing and tells too much. */
export type ChainedFact =
  | ({ readonly kind: 'opened' } & Pick<Result, 'check' | 'startedAt' | 'language' | 'host'>)
  | { readonly kind: 'task-offered'; readonly task: string; readonly seed: number }
  | { readonly kind: 'estimate-given'; readonly estimate: Estimate }
  | { readonly kind: 'observed'; readonly observation: Observation }
  | { readonly kind: 'help-opened'; readonly step: number }
  | { readonly kind: 'paused' | 'resumed' | 'resumed-elsewhere' }
  | ({ readonly kind: 'attempt-closed' } & Pick<Attempt, 'ending' | 'milliseconds' | 'findings'>)
  | { readonly kind: 'closed'; readonly reason: Result['stopped']; readonly endedAt: string };

/**
 * null for what stands outside of the chain: answers about oneself can be left out of the result, and a link over one of so
 * few answers would let it be guessed.
 */
export function chainedFact(event: SessionEvent): ChainedFact | null {
  switch (event.kind) {
    case 'opened':
      return {
        kind: 'opened',
        check: event.session,
        startedAt: event.at,
        language: event.language,
        host: event.host,
      };
    case 'task-offered':
      return { kind: 'task-offered', task: event.task, seed: event.seed };
    case 'estimate-given':
      return { kind: 'estimate-given', estimate: event.estimate };
    case 'observed':
      return { kind: 'observed', observation: event.observation };
    case 'help-opened':
      return { kind: 'help-opened', step: event.step };
    case 'paused':
      return { kind: 'paused' };
    case 'resumed':
      return { kind: event.host ? 'resumed-elsewhere' : 'resumed' };
    case 'attempt-closed': {
      const { ending, milliseconds, findings } = event;
      return { kind: 'attempt-closed', ending, milliseconds, findings };
    }
    case 'closed':
      return { kind: 'closed', reason: event.reason, endedAt: event.at };
    case 'person-told':
    case 'survey-answered':
    case 'countersigned':
      return null;
  }
}

/**
 * SHA-256 over the link before and the fact as canonical JSON, in base64url.
 * @param before the link before; '' for the first
 * @throws TypeError where this page has no `crypto.subtle` (an address without https)
 */
export async function linkOf(before: string, fact: ChainedFact): Promise<string> {
  // What JSON leaves out, such as a field that is undefined, leaves with no result either.
  const text = `${before}\n${canonicalJson(JSON.parse(JSON.stringify(fact)))}`;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace('=', '');
}

/** The last link over these facts; '' without any. */
export async function headOf(facts: readonly ChainedFact[], before = ''): Promise<string> {
  let link = before;
  for (const fact of facts) link = await linkOf(link, fact);
  return link;
}

/** The last link of a log. Events that an older app stored without one are linked now. */
export async function headOfLog(log: readonly SessionEvent[]): Promise<string> {
  const last = log.findLastIndex(({ link }) => link !== undefined);
  const unlinked = log.slice(last + 1).map(chainedFact);
  return headOf(
    unlinked.filter((fact) => fact !== null),
    log[last]?.link,
  );
}
