import type { Place } from '../../../files/table/cell';
import { isOnSheet, placesBetween } from '../place';
import type { Formula, FunctionName, Operator } from './formula';

/** Why a cell has no value; each has words in the locale files. */
export const faults = ['syntax', 'name', 'value', 'division', 'cycle', 'reference'] as const;
export class Fault {
  constructor(readonly code: (typeof faults)[number]) {}
}

/** What a cell holds when everything is calculated; null: nothing. */
export type Value = number | string | null | Fault;

/** The value of a formula. `read` gives the cells it refers to. Faults in them come through. */
export function evaluate(formula: Formula, read: (place: Place) => Value): number | Fault {
  const inside = (part: Formula) => evaluate(part, read);
  switch (formula.kind) {
    case 'number':
      return formula.value;
    case 'reference':
      return isOnSheet(formula.to) ? asNumber(read(formula.to)) : new Fault('reference');
    case 'range':
      return new Fault('value');
    case 'lost':
      return new Fault('reference');
    case 'name':
      return new Fault('name');
    case 'sign':
      return ofOne(inside(formula.of), (value) => (formula.sign === '-' ? 0 - value : value));
    case 'percent':
      return ofOne(inside(formula.of), (value) => value / 100);
    case 'operation': {
      const left = inside(formula.left);
      return left instanceof Fault
        ? left
        : ofOne(inside(formula.right), (right) => operate(formula.operator, left, right));
    }
    case 'call':
      return call(formula.name, formula.values, read);
  }
}

function ofOne(value: number | Fault, work: (value: number) => number | Fault): number | Fault {
  return value instanceof Fault ? value : work(value);
}

function asNumber(value: Value): number | Fault {
  return typeof value === 'string' ? new Fault('value') : (value ?? 0);
}

function operate(operator: Operator, left: number, right: number): number | Fault {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? new Fault('division') : left / right;
  }
}

/** As other programs do: inside of functions, texts and empty cells that are referred to do not count. */
function call(name: string, values: readonly Formula[], read: (place: Place) => Value): number | Fault {
  if (!isKnown(name)) return new Fault('name');
  if (values.length === 0) return new Fault('syntax');
  const found = values.flatMap((part) => valuesOf(part, read));
  const fault = found.find((value) => value instanceof Fault);
  if (fault instanceof Fault) return fault;
  return calculations[name](found.filter((value) => typeof value === 'number'));
}

function valuesOf(part: Formula, read: (place: Place) => Value): readonly Value[] {
  if (part.kind !== 'range' && part.kind !== 'reference') return [evaluate(part, read)];
  const places = placesBetween(part.kind === 'range' ? part.from : part.to, part.to);
  return places.length > 0 && places.every(isOnSheet) ? places.map(read) : [new Fault('reference')];
}

const calculations: Readonly<Record<FunctionName, (numbers: readonly number[]) => number | Fault>> = {
  SUM: total,
  AVERAGE: (numbers) => (numbers.length === 0 ? new Fault('division') : total(numbers) / numbers.length),
  MIN: (numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers)),
  MAX: (numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers)),
};

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function isKnown(name: string): name is FunctionName {
  return Object.hasOwn(calculations, name);
}
