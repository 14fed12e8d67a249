import type { Shown } from './cell';

/** Formats that files name by number only (ECMA-376 part 1, 18.8.30), as their codes. */
const builtIn: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '#,##0 [$€]'],
  [6, '#,##0 [$€]'],
  [7, '#,##0.00 [$€]'],
  [8, '#,##0.00 [$€]'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [37, '#,##0'],
  [38, '#,##0'],
  [39, '#,##0.00'],
  [40, '#,##0.00'],
  [41, '#,##0'],
  [42, '#,##0 [$€]'],
  [43, '#,##0.00'],
  [44, '#,##0.00 [$€]'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** Dates and times; their codes differ by language, and nobody needs them. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

export const general: Shown = { format: 'general', decimals: null };
const date: Shown = { format: 'date', decimals: null };

/** @param codes the file's own format codes by number */
export function shownBy(id: number, codes: ReadonlyMap<number, string>): Shown {
  const own = codes.get(id);
  if (own === undefined && isBuiltInDate(id)) return date;
  return shownByCode(own ?? builtIn.get(id) ?? 'General');
}

/** Signs and names of money, as formats and shown values have them. */
export const currencySign = /[€$£¥₺₽]|zł|\b(EUR|USD|GBP|CHF|PLN|TRY|Euro)\b/;

/** Reads a format code such as `#,##0.00 [$€-407];[RED]-#,##0.00 [$€-407]`; what positive numbers get decides. */
export function shownByCode(code: string): Shown {
  const positive = code.slice(0, longest).match(/^(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])*/)?.[0] ?? '';
  const symbols = [...positive.matchAll(/\[\$([^\]-]+)[^\]]*\]/g)].map(([, symbol = '']) => symbol).join(' ');
  const quoted = [...positive.matchAll(/"([^"]*)"|\\(.)/g)].map(([, text, one]) => text ?? one ?? '').join('');
  const bare = positive.replace(/"[^"]*"|\\.|_.|\*./g, '');
  const rest = bare.replace(/\[[^\]]*\]/g, '');
  const decimals = decimalsIn(rest);
  if (symbols !== '' || currencySign.test(quoted) || currencySign.test(rest)) return { format: 'currency', decimals };
  if (rest.includes('%')) return { format: 'percent', decimals };
  if (/General|Standard/i.test(rest)) return general;
  if (/[ymdhs]/i.test(rest) || /\[(h+|m+|s+)\]/i.test(bare)) return date;
  if (rest.includes('@')) return { format: 'text', decimals: null };
  return /[0#?]/.test(rest) ? { format: 'number', decimals } : general;
}

const longest = 500;

function decimalsIn(code: string): number | null {
  if (!/[0#?]/.test(code)) return null;
  return /\.([0#?]+)/.exec(code)?.[1]?.length ?? 0;
}
