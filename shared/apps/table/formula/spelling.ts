import type { FunctionName } from './formula';

/** How a language writes formulas. */
export interface Spelling {
  readonly decimal: ',' | '.';
  readonly separator: ';' | ',';
  readonly names: Readonly<Record<FunctionName, string>>;
}

const english: Spelling = {
  decimal: '.',
  separator: ',',
  names: { SUM: 'SUM', AVERAGE: 'AVERAGE', MIN: 'MIN', MAX: 'MAX' },
};

const german: Spelling = {
  decimal: ',',
  separator: ';',
  names: { SUM: 'SUMME', AVERAGE: 'MITTELWERT', MIN: 'MIN', MAX: 'MAX' },
};

/** The way files write formulas, whatever language their program speaks. */
export const fileSpelling = english;

/** @param language a language code, `de` */
export function spellingIn(language: string): Spelling {
  return language === 'de' ? german : english;
}
