import { placeOf } from '../../../files/table/cell';
import type { Formula, FunctionName, Operator, Reference } from './formula';
import type { Spelling } from './spelling';
import { type Mark, type Token, tokensOf } from './tokens';

/** Longer and deeper formulas are none that a person writes. */
export const longestFormula = 500;
const deepest = 40;

const names: ReadonlyMap<string, FunctionName> = new Map([
  ['SUM', 'SUM'],
  ['SUMME', 'SUM'],
  ['AVERAGE', 'AVERAGE'],
  ['MITTELWERT', 'AVERAGE'],
  ['MIN', 'MIN'],
  ['MAX', 'MAX'],
]);

class NoFormula extends Error {}

/** Reads a formula without its `=`; German and English names are both understood. null: it makes no sense. */
export function parseFormula(text: string, decimal: Spelling['decimal']): Formula | null {
  const tokens = text.length > longestFormula ? null : tokensOf(text, decimal);
  if (tokens === null) return null;
  try {
    return read(tokens);
  } catch (error) {
    if (error instanceof NoFormula) return null;
    throw error;
  }
}

/** Recursive descent: sums of products of signed values, each with `%` behind. @throws NoFormula */
function read(tokens: readonly Token[]): Formula {
  let at = 0;
  let depth = 0;
  const whole = sum();
  if (at < tokens.length) throw new NoFormula();
  return whole;

  function take<Wanted extends Mark>(...wanted: readonly Wanted[]): Wanted | null {
    const token = tokens[at];
    const mark = token?.kind === 'mark' ? wanted.find((one) => one === token.mark) : undefined;
    if (mark === undefined) return null;
    at += 1;
    return mark;
  }

  function expect(mark: Mark): void {
    if (take(mark) === null) throw new NoFormula();
  }

  function chain(part: () => Formula, ...operators: readonly Operator[]): Formula {
    let left = part();
    for (let operator = take(...operators); operator; operator = take(...operators)) {
      left = { kind: 'operation', operator, left, right: part() };
    }
    return left;
  }

  function sum(): Formula {
    depth += 1;
    if (depth > deepest) throw new NoFormula();
    const found = chain(product, '+', '-');
    depth -= 1;
    return found;
  }

  function product(): Formula {
    return chain(signed, '*', '/');
  }

  function signed(): Formula {
    const signs: ('+' | '-')[] = [];
    for (let sign = take('+', '-'); sign; sign = take('+', '-')) signs.push(sign);
    return signs.reduceRight<Formula>((of, sign) => ({ kind: 'sign', sign, of }), percent());
  }

  function percent(): Formula {
    let found = value();
    while (take('%')) found = { kind: 'percent', of: found };
    return found;
  }

  function value(): Formula {
    if (take('(')) {
      const inside = sum();
      expect(')');
      return inside;
    }
    const token = tokens[at];
    at += 1;
    if (token?.kind === 'number' || token?.kind === 'lost') return token;
    if (token?.kind === 'name') return named(token.name);
    throw new NoFormula();
  }

  function named(name: string): Formula {
    if (take('(')) return { kind: 'call', name: names.get(name) ?? name, values: values() };
    const from = referenceOf(name);
    if (from === null) return { kind: 'name', name };
    if (!take(':')) return { kind: 'reference', to: from };
    const token = tokens[at];
    at += 1;
    const to = token?.kind === 'name' ? referenceOf(token.name) : null;
    if (to === null) throw new NoFormula();
    return { kind: 'range', from, to };
  }

  function values(): Formula[] {
    if (take(')')) return [];
    const list = [sum()];
    while (take(';')) list.push(sum());
    expect(')');
    return list;
  }
}

/** `$B7` → column fixed. null: not a cell's name. */
function referenceOf(name: string): Reference | null {
  const found = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/.exec(name);
  const place = found && placeOf(`${found[2]}${found[4]}`);
  return place ? { ...place, fixedColumn: found[1] === '$', fixedRow: found[3] === '$' } : null;
}
