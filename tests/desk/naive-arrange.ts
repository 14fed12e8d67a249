import type { DecisionCase, Filter, View } from '../../shared/desk/arrange-view';
import type { Line } from '../../shared/desk/line';
import { surenessOf } from '../../shared/desk/sureness';
import type { Course } from '../../shared/model/course';

interface Room {
  readonly course: Course;
  readonly decisions: ReadonlyMap<string, DecisionCase>;
}

/** What `arrange` must answer, written for reading: objects, no packing, one comparison after the other. */
export function naiveArrange(lines: readonly Line[], room: Room, view: View): number[] {
  return lines
    .map((line, at) => ({ line, at }))
    .filter(({ line }) => isFound(line, view.search) && view.filters.every((filter) => stays(line, filter, room)))
    .sort((a, b) => compared(a.line, b.line, view.sort) || byNeed(a.line, b.line))
    .map(({ at }) => at);
}

function stays(line: Line, filter: Filter, { course, decisions }: Room): boolean {
  switch (filter.kind) {
    case 'sureness':
      return filter.any.includes(surenessOf(Math.fround(line.placeProbability)));
    case 'age': {
      if (line.age === null) return filter.any.includes('unknown');
      const inside = line.age >= (course.ageFrom ?? 0) && line.age <= (course.ageTo ?? 200);
      return filter.any.includes(inside ? 'inside' : 'outside');
    }
    case 'host':
      return filter.any.includes(line.host);
    case 'setting':
      return filter.any.includes(line.supervisedBy === null ? 'self-test' : 'supervised');
    case 'questions':
      return filter.any.includes(line.open > 0 ? 'some' : 'none');
    case 'decision':
      return filter.any.includes(decisions.get(line.check) ?? 'undecided');
    case 'origin':
      return filter.any.includes(line.example ? 'example' : 'real');
    case 'module': {
      const found = line.modules.find(({ module }) => module === filter.module);
      return filter.any.includes(found && found.tasks > 0 ? found.placement : 'not-looked-at');
    }
    case 'date': {
      const day = localDay(line.endedAt);
      return (filter.from === '' || day >= filter.from) && (filter.to === '' || day <= filter.to);
    }
  }
}

function localDay(moment: number): string {
  const date = new Date(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The few searches of the test have neither umlauts to be written out nor special letters. */
function isFound({ name, check }: Line, search: string): boolean {
  const bare = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = bare(search).split(' ').filter(Boolean);
  const text = bare(name ?? check.slice(0, 4));
  const spelt = (name ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/([aou])\u0308/g, '$1e')
    .replace(/\p{M}/gu, '');
  return words.every((word) => `${text}\n${spelt}`.replaceAll('ß', 'ss').replaceAll('ł', 'l').includes(word));
}

const collator = new Intl.Collator('de', { sensitivity: 'base', numeric: true });

function compared(a: Line, b: Line, { column, descending }: View['sort']): number {
  const turn = descending ? -1 : 1;
  const lastIfNull = (x: unknown, y: unknown) => Number(x === null) - Number(y === null);
  switch (column) {
    case 'place':
      return descending ? 0 : -byNeed(a, b);
    case 'name':
      return (
        lastIfNull(a.name, b.name) || (a.name === null || b.name === null ? 0 : turn * collator.compare(a.name, b.name))
      );
    case 'age':
      return lastIfNull(a.age, b.age) || turn * ((a.age ?? 0) - (b.age ?? 0));
    case 'date':
      return turn * (a.endedAt - b.endedAt);
    case 'host':
      return turn * (Number(a.host === 'extension') - Number(b.host === 'extension'));
    case 'open':
      return turn * (a.open - b.open);
    default: {
      const need = (line: Line) =>
        Math.fround(line.modules.find(({ module }) => module === column)?.needProbability ?? 0);
      return turn * (need(a) - need(b));
    }
  }
}

function byNeed(a: Line, b: Line): number {
  return (
    Math.fround(b.placeProbability) - Math.fround(a.placeProbability) ||
    Math.fround(b.modulesNeeded) - Math.fround(a.modulesNeeded) ||
    a.endedAt - b.endedAt ||
    (a.check < b.check ? -1 : 1)
  );
}
