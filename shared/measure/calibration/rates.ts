import type { Answers, Pattern } from './answers';

/** Met and missed of one criterion, alone or with help. */
const halfAnAnswer = 0.5;

/**
 * Per person, the logarithm of how likely plain rates hold what they did: everybody alike, each criterion for itself.
 * A measurement that explains no more than this has seen no ability.
 */
export function logLikelihoodsByRates(seen: Answers, told: Answers): Float64Array {
  const rates = ratesOf(seen);
  const logs = new Float64Array(told.people);
  for (let person = 0; person < told.people; person++) {
    for (let at = told.start[person] as number; at < (told.start[person + 1] as number); at++) {
      const one = told.patterns[told.pattern[at] as number] as Pattern;
      for (const k of one.met) logs[person] = (logs[person] as number) + Math.log(rates(k, one.helped));
      for (const k of one.missed) logs[person] = (logs[person] as number) + Math.log(1 - rates(k, one.helped));
    }
  }
  return logs;
}

function ratesOf({ patterns, pattern }: Answers): (k: number, helped: boolean) => number {
  const met = new Map<string, number>();
  const all = new Map<string, number>();
  const count = (list: Map<string, number>, name: string) => list.set(name, (list.get(name) ?? 0) + 1);
  for (const number of pattern) {
    const one = patterns[number] as Pattern;
    for (const k of one.met) count(met, `${k}${one.helped}`);
    for (const k of [...one.met, ...one.missed]) count(all, `${k}${one.helped}`);
  }
  return (k, helped) => {
    const name = `${k}${helped}`;
    return ((met.get(name) ?? 0) + halfAnAnswer) / ((all.get(name) ?? 0) + 2 * halfAnAnswer);
  };
}
