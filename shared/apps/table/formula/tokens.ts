import type { Spelling } from './spelling';

export type Mark = '+' | '-' | '*' | '/' | '(' | ')' | ';' | ':' | '%';

export type Token =
  | { readonly kind: 'number'; readonly value: number }
  /** In capitals: `SUM`, `$B$7`. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'lost' }
  | { readonly kind: 'mark'; readonly mark: Mark };

const marks: ReadonlyMap<string, Mark> = new Map([
  ['+', '+'],
  ['-', '-'],
  ['\u2212', '-'],
  ['*', '*'],
  ['×', '*'],
  ['·', '*'],
  ['/', '/'],
  ['÷', '/'],
  ['(', '('],
  [')', ')'],
  [';', ';'],
  [',', ';'],
  [':', ':'],
  ['%', '%'],
]);

/** With a decimal comma, a comma between digits belongs to the number; a point is understood as well. */
const numbers: Readonly<Record<Spelling['decimal'], RegExp>> = {
  ',': /^\d+(?:[,.]\d+)?/,
  '.': /^(?:\d+(?:\.\d+)?|\.\d+)/,
};

/** The pieces of a formula without its `=`; null if it has a character that no formula has. Euro signs are passed over. */
export function tokensOf(text: string, decimal: Spelling['decimal']): Token[] | null {
  const tokens: Token[] = [];
  let rest = text.replace(/^[\s€]+/, '');
  while (rest !== '') {
    const number = numbers[decimal].exec(rest)?.[0];
    const name = /^[\p{L}$_][\p{L}\d$_.]*/u.exec(rest)?.[0];
    const lost = /^#(?:REF|BEZUG)!/i.exec(rest)?.[0];
    const mark = marks.get(rest.charAt(0));
    if (number) tokens.push({ kind: 'number', value: Number(number.replace(',', '.')) });
    else if (name) tokens.push({ kind: 'name', name: name.toUpperCase() });
    else if (lost) tokens.push({ kind: 'lost' });
    else if (mark) tokens.push({ kind: 'mark', mark });
    else return null;
    rest = rest.slice((number ?? name ?? lost ?? ' ').length).replace(/^[\s€]+/, '');
  }
  return tokens;
}
