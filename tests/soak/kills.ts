import { seededRandom } from '../../shared/model/random';
import type { Browser } from '../e2e/browser';
import { openQuietly } from '../e2e/lay-down';
import type { Site } from '../e2e/site';
import { simulatePerson } from './simulated-person';
import { storedEvents } from './stored-events';

/** What came of many kills. Events are counted once, at the last look; `lost` holds every one missed at any look. */
export interface Tally {
  readonly kills: number;
  readonly acknowledged: number;
  readonly found: number;
  readonly lost: readonly string[];
}

/** Earliest and latest moment of a kill after the app was opened, in milliseconds. */
const [soonest, latest] = [150, 3_500];

/**
 * Kills the browser in the middle of a check, again and again, and looks each time whether everything is there that was
 * ever acknowledged: the events that the database had taken when "Gespeichert" stood on the screen after an answer.
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
  const acknowledged = new Map<string, string>();
  const lost = new Set<string>();
  let tally: Tally = { kills: 0, acknowledged: 0, found: 0, lost: [] };
  for (let kill = 1; kill <= kills; kill += 1) {
    await liveUntilKilled(desk, random.integer(1, 1_000_000), random.integer(soonest, latest), (key, event) =>
      acknowledged.set(key, event),
    );
    const stored = await storedEvents(await openQuietly(desk, site));
    const missing = [...acknowledged].filter(([key, event]) => stored.get(key) !== event).map(([key]) => key);
    for (const key of [...missing, ...holesIn([...stored.keys()])]) lost.add(key);
    const found = acknowledged.size - missing.length;
    tally = { kills: kill, acknowledged: acknowledged.size, found, lost: [...lost] };
    told(tally);
  }
  return tally;
}

/** One life of the browser, up to its next start. */
async function liveUntilKilled(
  desk: Browser,
  seed: number,
  milliseconds: number,
  acknowledge: (key: string, event: string) => void,
): Promise<void> {
  await desk.context.exposeFunction('acknowledge', (events: readonly string[]) => {
    for (const [key, event] of events.map((each) => JSON.parse(each) as [unknown, unknown])) {
      acknowledge(JSON.stringify(key), JSON.stringify(event));
    }
  });
  await desk.context.addInitScript(simulatePerson, seed);
  await desk.open('#/');
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  await desk.kill();
  await desk.start();
}

/** Events of a session whose one before is not there. */
function holesIn(keys: readonly string[]): string[] {
  const known = new Set(keys);
  return keys.filter((key) => {
    const [session, n] = JSON.parse(key) as [string, number];
    return n > 0 && !known.has(JSON.stringify([session, n - 1]));
  });
}

export function inOneLine({ kills, acknowledged, found, lost }: Tally): string {
  return `${kills} kills, ${acknowledged} acknowledged, ${found} found, ${lost.length} lost`;
}
