import { placeName } from '../../../files/table/cell';
import { type Formula, type FunctionName, functionNames, type Operator, type Reference } from './formula';
import type { Spelling } from './spelling';

/** The formula as text without `=`, with no more brackets than it needs. Reading it again gives the same tree. */
export function spellFormula(formula: Formula, spelling: Spelling): string {
  const inside = (part: Formula) => spellFormula(part, spelling);
  const bracketed = (part: Formula, level: number) => (levelOf(part) < level ? `(${inside(part)})` : inside(part));
  switch (formula.kind) {
    case 'number':
      return spellNumber(formula.value, spelling);
    case 'reference':
      return spellReference(formula.to);
    case 'range':
      return `${spellReference(formula.from)}:${spellReference(formula.to)}`;
    case 'lost':
      return '#REF!';
    case 'name':
      return formula.name;
    case 'sign':
      return `${formula.sign}${bracketed(formula.of, 3)}`;
    case 'percent':
      return `${bracketed(formula.of, 4)}%`;
    case 'operation': {
      const level = levels[formula.operator];
      return `${bracketed(formula.left, level)}${formula.operator}${bracketed(formula.right, level + 1)}`;
    }
    case 'call':
      return `${spellName(formula.name, spelling)}(${formula.values.map(inside).join(spelling.separator)})`;
  }
}

/** A number as a formula or a cell in editing has it: no grouping, no exponent. */
export function spellNumber(value: number, { decimal }: Pick<Spelling, 'decimal'>): string {
  const plain = String(value);
  const text = plain.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : plain;
  return text.replace('.', decimal);
}

const levels: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2 };

function levelOf(formula: Formula): number {
  switch (formula.kind) {
    case 'operation':
      return levels[formula.operator];
    case 'sign':
      return 3;
    default:
      return 4;
  }
}

function spellName(name: string, { names }: Spelling): string {
  const known: readonly string[] = functionNames;
  return known.includes(name) ? names[name as FunctionName] : name;
}

function spellReference(reference: Reference): string {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(placeName(reference)) ?? [];
  return `${reference.fixedColumn ? '$' : ''}${letters}${reference.fixedRow ? '$' : ''}${digits}`;
}
