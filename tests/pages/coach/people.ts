import type { JudgedResult } from '../../../shared/desk/judged';
import { untrusted } from '../../../shared/desk/trust';
import type { Attempt } from '../../../shared/model/attempt';
import type { Result } from '../../../shared/model/result';

/** The n-th test person's check id. */
export const checkOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export function attemptAt(task: string, more: Partial<Attempt> = {}): Attempt {
  return {
    task,
    seed: 7,
    estimate: null,
    ending: 'done',
    milliseconds: 60_000,
    help: 0,
    observations: [],
    findings: [],
    ...more,
  };
}

export function resultOf(n: number, more: Partial<Result> = {}): Result {
  return {
    format: 'probefahrt-result',
    version: 2,
    check: checkOf(n),
    startedAt: '2026-11-02T09:00:00.000Z',
    endedAt: `2026-11-02T09:${String(n).padStart(2, '0')}:00.000Z`,
    stopped: 'no-task-left',
    language: 'de',
    host: { kind: 'pwa', app: '0.1.0', device: 'computer' },
    person: { name: `Person ${n}`, equipment: {} },
    attempts: [],
    ...more,
  };
}

export function judgedPerson(n: number, placeProbability: number, attempts: readonly Attempt[] = []): JudgedResult {
  return {
    result: resultOf(n, { attempts: [...attempts] }),
    importedAt: '2026-11-03T08:00:00.000Z',
    deleteAfter: '2027-11-03T08:00:00.000Z',
    attempts,
    profile: { modules: [], placeProbability },
    trust: untrusted,
  };
}
