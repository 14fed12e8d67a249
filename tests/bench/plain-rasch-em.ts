/** What a plain implementation finds. */
interface Found {
  readonly difficulties: readonly number[];
  readonly deviance: number;
  readonly steps: number;
}

/** The peer of the bench: MML-EM as a textbook writes it down, person by person, item by item, node by node. */
export function plainRaschEm(rows: Int8Array, items: number, tolerance: number): Found {
  const nodes = Array.from({ length: 81 }, (_, q) => -8 + 0.2 * q);
  const people = rows.length / items;
  let difficulties = new Array<number>(items).fill(0);
  let variance = 1;
  for (let steps = 1; ; steps++) {
    const density = nodes.map((node) => Math.exp((-node * node) / (2 * variance)));
    const total = density.reduce((sum, one) => sum + one, 0);
    const p = difficulties.map((b) => nodes.map((node) => 1 / (1 + Math.exp(b - node))));
    const expected = difficulties.map(() => ({ n: new Array<number>(81).fill(0), r: new Array<number>(81).fill(0) }));
    let logLikelihood = 0;
    let squares = 0;
    for (let person = 0; person < people; person++) {
      const mass = nodes.map((_, q) => {
        let log = Math.log((density[q] as number) / total);
        for (let item = 0; item < items; item++) {
          const answer = rows[person * items + item] as number;
          const met = p[item]?.[q] as number;
          if (answer >= 0) log += Math.log(answer === 1 ? met : 1 - met);
        }
        return log;
      });
      const highest = Math.max(...mass);
      const likelihood = mass.reduce((sum, log) => sum + Math.exp(log - highest), 0);
      logLikelihood += highest + Math.log(likelihood);
      nodes.forEach((node, q) => {
        const weight = Math.exp((mass[q] as number) - highest) / likelihood;
        squares += weight * node * node;
        for (let item = 0; item < items; item++) {
          const answer = rows[person * items + item] as number;
          const own = expected[item];
          if (answer < 0 || !own) continue;
          own.n[q] = (own.n[q] as number) + weight;
          own.r[q] = (own.r[q] as number) + weight * answer;
        }
      });
    }
    const next = difficulties.map((b, item) => {
      let gradient = 0;
      let information = 0;
      nodes.forEach((_, q) => {
        const met = p[item]?.[q] as number;
        const n = expected[item]?.n[q] as number;
        gradient += n * met - (expected[item]?.r[q] as number);
        information += n * met * (1 - met);
      });
      return b + gradient / information;
    });
    const change = Math.max(
      Math.abs(Math.log(squares / people / variance)),
      ...next.map((b, item) => Math.abs(b - (difficulties[item] as number))),
    );
    if (change < tolerance) return { difficulties, deviance: -2 * logLikelihood, steps };
    difficulties = next;
    variance = squares / people;
  }
}
