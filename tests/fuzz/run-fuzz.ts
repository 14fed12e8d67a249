import { seededRandom } from '../../shared/model/random';
import type { Answer, FuzzedDoor } from './door';

export interface FuzzOrder {
  /** Of the first case; each has one more than the one before. It also says which door: so a case can be repeated alone. */
  readonly seed: number;
  readonly count: number;
  /** Seconds after which no further case is begun. */
  readonly seconds: number;
  /** Milliseconds on any clock that goes forward. */
  readonly tick: () => number;
  /** Told before each case. */
  readonly beginning?: (door: string, seed: number) => void;
}

export interface Failure {
  readonly door: string;
  readonly seed: number;
  readonly what: string;
}

export interface DoorFigures {
  cases: number;
  taken: number;
  readonly refused: Record<string, number>;
  /** Milliseconds of the slowest case, and its seed. */
  slowest: number;
  slowestSeed: number;
}

export interface FuzzReport {
  readonly figures: Readonly<Record<string, DoorFigures>>;
  readonly failures: readonly Failure[];
}

/** Milliseconds that no input may take. */
export const longestCase = 10_000;

/** Knocks at every door in turn. A throw, a nameless refusal, a wrong acceptance and slowness are failures. */
export async function runFuzz(doors: readonly FuzzedDoor[], order: FuzzOrder): Promise<FuzzReport> {
  const figures = Object.fromEntries(doors.map(({ name }) => [name, emptyFigures()]));
  const failures: Failure[] = [];
  const begun = order.tick();
  for (let at = 0; at < order.count && order.tick() - begun < order.seconds * 1_000; at += 1) {
    const door = doors[(order.seed + at) % doors.length];
    if (!door) break;
    const seed = order.seed + at;
    order.beginning?.(door.name, seed);
    const before = order.tick();
    const answer = await door.knock(seededRandom(seed)).catch((thrown: unknown) => ({ thrown }));
    const milliseconds = order.tick() - before;
    count(figures[door.name] ?? emptyFigures(), answer, milliseconds, seed);
    const what = faultIn(answer, door, milliseconds);
    if (what) failures.push({ door: door.name, seed, what });
  }
  return { figures, failures };
}

type Outcome = Answer | { readonly thrown: unknown };

function faultIn(answer: Outcome, door: FuzzedDoor, milliseconds: number): string | null {
  if ('thrown' in answer) return `thrown: ${answer.thrown instanceof Error ? answer.thrown.stack : answer.thrown}`;
  if (milliseconds > longestCase) return `took ${Math.round(milliseconds)} ms`;
  if (answer.taken) return answer.wrong && `taken, although ${answer.wrong}`;
  return door.problems.includes(answer.problem) ? null : `a refusal without a name: ${answer.problem}`;
}

function count(figures: DoorFigures, answer: Outcome, milliseconds: number, seed: number): void {
  figures.cases += 1;
  if (milliseconds > figures.slowest) Object.assign(figures, { slowest: milliseconds, slowestSeed: seed });
  if ('thrown' in answer) return;
  if (answer.taken) figures.taken += 1;
  else figures.refused[answer.problem] = (figures.refused[answer.problem] ?? 0) + 1;
}

function emptyFigures(): DoorFigures {
  return { cases: 0, taken: 0, refused: {}, slowest: 0, slowestSeed: 0 };
}
