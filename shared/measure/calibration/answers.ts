import type { Attempt } from '../../model/attempt';
import type { HostKind } from '../../model/host';
import type { CodedBank } from './coded-bank';

/** What the calibration needs of one check. */
export interface CalibrationRecord {
  /** The check's id: fixes the part of the data it belongs to. */
  readonly check: string;
  /** A BCP 47 language tag. */
  readonly language: string;
  readonly host: HostKind;
  /** Years; null where the person told none. */
  readonly age: number | null;
  /** In the order in which they were worked on. */
  readonly attempts: readonly Pick<Attempt, 'task' | 'ending' | 'help' | 'findings'>[];
}

/** Everything that people answered alike in one cell (a task's criteria of one module): they share one likelihood. */
export interface Pattern {
  readonly module: number;
  readonly helped: boolean;
  /** Numbers of the criteria; "I can't do this yet" has none and fails its task's pseudo-criterion. */
  readonly met: readonly number[];
  readonly missed: readonly number[];
  /** The criteria whose mean difficulty the failed pseudo-criterion has; empty for work. */
  readonly cannot: readonly number[];
}

/** People with answers, packed. Person p has the patterns `pattern[start[p]]` … `pattern[start[p + 1] - 1]`, in time's order. */
export interface Answers {
  readonly patterns: readonly Pattern[];
  readonly start: Int32Array;
  readonly pattern: Int32Array;
  readonly people: number;
}

/**
 * Packs records. Technical faults and criteria that were not seen tell nothing, as in the measurement. A task that the
 * person left in the middle is left out too: of it only what was met is known, and that alone would make it look easier.
 * Somebody without any answer changes nothing and is not counted.
 */
export function answersOf(records: readonly CalibrationRecord[], bank: CodedBank): Answers {
  const known = new Map<string, number>();
  const patterns: Pattern[] = [];
  const start = [0];
  const all: number[] = [];
  for (const { attempts } of records) {
    const own = attempts.flatMap((attempt) => patternsIn(attempt, bank)).map((one) => numberOf(one, known, patterns));
    if (own.length === 0) continue;
    all.push(...own);
    start.push(all.length);
  }
  return { patterns, start: Int32Array.from(start), pattern: Int32Array.from(all), people: start.length - 1 };
}

function numberOf(one: Pattern, known: Map<string, number>, patterns: Pattern[]): number {
  const name = `${one.module}|${one.helped}|${one.met}|${one.missed}|${one.cannot}`;
  const before = known.get(name);
  if (before !== undefined) return before;
  known.set(name, patterns.length);
  return patterns.push(one) - 1;
}

function patternsIn({ task, ending, help, findings }: CalibrationRecord['attempts'][number], bank: CodedBank) {
  const criteria = bank.tasks.get(task) ?? [];
  const modules = [...new Set(criteria.map((number) => bank.moduleOf[number] as number))];
  if (ending === 'cannot') {
    return modules.map((module): Pattern => ({ module, helped: false, met: [], missed: [], cannot: criteria }));
  }
  if (ending !== 'done') return [];
  const verdicts = new Map(findings.map(({ criterion, verdict }) => [criterion, verdict]));
  return modules.flatMap((module): Pattern[] => {
    const own = criteria.filter((number) => bank.moduleOf[number] === module);
    const judged = (wanted: string) => own.filter((at) => verdicts.get(bank.criteria[at]?.id ?? '') === wanted);
    const [met, missed] = [judged('met'), judged('missed')];
    return met.length + missed.length === 0 ? [] : [{ module, helped: help > 0, met, missed, cannot: [] }];
  });
}

/** Per criterion, how often it was judged met or missed. */
export function responsesPerCriterion({ patterns, pattern }: Answers, criteria: number): Float64Array {
  const counts = new Float64Array(criteria);
  for (const one of pattern) {
    const { met, missed } = patterns[one] as Pattern;
    for (const number of [...met, ...missed]) counts[number] = (counts[number] as number) + 1;
  }
  return counts;
}
