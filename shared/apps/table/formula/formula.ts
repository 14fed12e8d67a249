import type { Place } from '../../../files/table/cell';

/** The functions this table can calculate, by their names in files. */
export const functionNames = ['SUM', 'AVERAGE', 'MIN', 'MAX'] as const;
export type FunctionName = (typeof functionNames)[number];

/** A cell as a formula names it. A part with `$` stays when the formula is copied. */
export interface Reference extends Place {
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

export type Operator = '+' | '-' | '*' | '/';

/** A formula as a tree. */
export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'reference'; readonly to: Reference }
  | { readonly kind: 'range'; readonly from: Reference; readonly to: Reference }
  /** A cell that was deleted. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'sign'; readonly sign: '+' | '-'; readonly of: Formula }
  | { readonly kind: 'percent'; readonly of: Formula }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Formula; readonly right: Formula }
  /** `name` in capitals; it may be one that this table cannot calculate. */
  | { readonly kind: 'call'; readonly name: string; readonly values: readonly Formula[] }
  /** A word that means nothing here. */
  | { readonly kind: 'name'; readonly name: string };
