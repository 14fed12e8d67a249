import { seededRandom } from '../../shared/model/random';
import type { Browser } from '../e2e/browser';
import { openQuietly } from '../e2e/lay-down';
import type { Site } from '../e2e/site';
import { type Acknowledged, simulatePerson } from './simulated-person';
import { type StoredEvent, storedEvents } from './stored-events';

/** What came of many kills. */
export interface Tally {
  readonly kills: number;
  /** Answers that the page has called "Gespeichert". */
  readonly acknowledged: number;
  /** How many of them were there at the last look. */
  readonly found: number;
  /** Every one that was missed at any look, and every hole in a log. */
  readonly lost: readonly string[];
}

/** Earliest and latest moment of a kill after the app was opened, in milliseconds. */
const [soonest, latest] = [150, 3_500];

/**
 * Kills the browser in the middle of a check, again and again, and looks each time whether every answer is there that
 * the page has ever called "Gespeichert".
 * @param desk running, on an empty profile
 * @param told called after each look
 */
export async function killAndLook(
  desk: Browser,
  site: Site,
  kills: number,
  seed: number,
  told: (tally: Tally) => void = () => undefined,
): Promise<Tally> {
  const random = seededRandom(seed);
  const acknowledged: Acknowledged[] = [];
  const lost = new Set<string>();
  let tally: Tally = { kills: 0, acknowledged: 0, found: 0, lost: [] };
  for (let kill = 1; kill <= kills; kill += 1) {
    await desk.context.exposeFunction('acknowledge', (answer: Acknowledged) => void acknowledged.push(answer));
    await desk.context.addInitScript(simulatePerson, random.integer(1, 1_000_000));
    await desk.open('#/');
    await new Promise((resolve) => setTimeout(resolve, random.integer(soonest, latest)));
    await desk.kill();
    await desk.start();
    const stored = await storedEvents(await openQuietly(desk, site));
    const missing = acknowledged.filter((answer) => !stored.some((event) => isThat(event, answer)));
    for (const answer of missing) lost.add(JSON.stringify(answer));
    for (const event of holesIn(stored)) lost.add(JSON.stringify(event));
    const found = acknowledged.length - missing.length;
    tally = { kills: kill, acknowledged: acknowledged.length, found, lost: [...lost] };
    told(tally);
  }
  return tally;
}

/** One person gives one answer at a time: kind and moment tell which it is. */
function isThat(event: StoredEvent, { kind, from, to }: Acknowledged): boolean {
  return event.kind === kind && event.at >= from && event.at <= to;
}

/** Events without the one before them. */
function holesIn(events: readonly StoredEvent[]): StoredEvent[] {
  const keys = new Set(events.map(({ session, n }) => `${session} ${n}`));
  return events.filter(({ session, n }) => n > 0 && !keys.has(`${session} ${n - 1}`));
}

export function inOneLine({ kills, acknowledged, found, lost }: Tally): string {
  return `${kills} kills, ${acknowledged} acknowledged, ${found} found, ${lost.length} lost`;
}
