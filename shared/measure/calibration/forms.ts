/** Answers of people to items of one ability: scores 0, 1, … or not asked. */
export interface ScoredRows {
  /** Highest score of each item; 1 for a Rasch item. */
  readonly most: readonly number[];
  /** One row a person, one score an item; -1 = not asked. */
  readonly rows: Int8Array;
  /** How often each row occurs; absent = once. */
  readonly counts?: readonly number[];
}

/** People who were asked the same items: for Rasch and partial-credit items their total score says all about their ability. */
export interface Form {
  readonly items: readonly number[];
  /** How many people have each total score. */
  readonly people: Float64Array;
}

/** Sufficient statistics. Steps of all items stand one after the other. */
export interface Forms {
  readonly most: readonly number[];
  /** Where each item's steps begin, and at the end the number of all steps. */
  readonly firstStep: readonly number[];
  readonly forms: readonly Form[];
  /** Per step s of an item, how many people scored at least s on it. */
  readonly reached: Float64Array;
  readonly people: number;
}

/** Brings people together by what they were asked. Somebody who was asked nothing changes nothing and is left out. */
export function formsOf({ most, rows, counts }: ScoredRows): Forms {
  const firstStep = stepsBefore(most);
  const reached = new Float64Array(firstStep[most.length] as number);
  const forms = new Map<string, Form>();
  let people = 0;
  for (let person = 0; person * most.length < rows.length; person++) {
    const row = rows.subarray(person * most.length, (person + 1) * most.length);
    const count = counts?.[person] ?? 1;
    const form = formFor(row, most, forms);
    if (form === null) continue;
    let total = 0;
    for (const item of form.items) {
      const score = row[item] as number;
      total += score;
      const first = firstStep[item] as number;
      for (let step = first; step < first + score; step++) reached[step] = (reached[step] as number) + count;
    }
    form.people[total] = (form.people[total] as number) + count;
    people += count;
  }
  return { most, firstStep, forms: [...forms.values()], reached, people };
}

function stepsBefore(most: readonly number[]): number[] {
  const first = [0];
  most.forEach((steps, item) => {
    first.push((first[item] as number) + steps);
  });
  return first;
}

function formFor(row: Int8Array, most: readonly number[], known: Map<string, Form>): Form | null {
  const name = nameOf(row);
  const before = known.get(name);
  if (before) return before;
  const items = most.flatMap((_, item) => ((row[item] as number) >= 0 ? [item] : []));
  if (items.length === 0) return null;
  const highest = items.reduce((sum, item) => sum + (most[item] as number), 0);
  const form = { items, people: new Float64Array(highest + 1) };
  known.set(name, form);
  return form;
}

const bits = 15;

/** Fifteen items a sign. */
function nameOf(row: Int8Array): string {
  const signs: number[] = [];
  for (let from = 0; from < row.length; from += bits) {
    let sign = 0;
    for (let at = from; at < Math.min(row.length, from + bits); at++)
      sign = sign * 2 + ((row[at] as number) >= 0 ? 1 : 0);
    signs.push(sign);
  }
  return String.fromCharCode(...signs);
}
