import { numberText } from '../../files/table/csv-number';
import { dateOfDay, dayNumber } from './day-number';
import { parseFormula } from './formula/parse-formula';
import { spellFormula, spellNumber } from './formula/spell-formula';
import { fileSpelling, type Spelling } from './formula/spelling';
import { type Cell, type Content, emptyCell, type Format, longestText } from './sheet';

/**
 * The cell after somebody typed into it: `=` begins a formula, `'` a text, and numbers may come with `€` or `%`.
 * A format that the cell has already stays.
 */
export function cellTyped(typed: string, before: Cell, spelling: Spelling): Cell {
  const text = typed.trim().slice(0, longestText);
  if (text === '') return { ...before, content: emptyCell.content };
  if (before.format.kind === 'text') return { ...before, content: { kind: 'text', text } };
  if (text.startsWith("'")) return { ...before, content: { kind: 'text', text: text.slice(1).trim() } };
  if (text.startsWith('=')) return { ...before, content: formulaContent(text.slice(1), spelling) };
  return numberCell(text, before, spelling) ?? { ...before, content: { kind: 'text', text } };
}

function formulaContent(text: string, spelling: Spelling): Content {
  const formula = parseFormula(text, spelling.decimal);
  return { kind: 'formula', text: formula ? spellFormula(formula, fileSpelling) : text };
}

function numberCell(text: string, before: Cell, { decimal }: Spelling): Cell | null {
  const day = dayTyped(text);
  if (day !== null) return cellWith(day, { kind: 'date', decimals: 0 }, before);
  const found = numberText(text, decimal) ?? numberText(text, decimal === ',' ? '.' : ',');
  if (!found || !Number.isFinite(found.value)) return null;
  const { format, decimals } = found.shown;
  const kind = format === 'general' && decimals ? 'number' : format;
  return cellWith(found.value, { kind, decimals: Math.min(decimals ?? 0, 6) }, before);
}

/** What was typed decides the format of a cell that has none; a plain number has none either. */
function cellWith(value: number, typed: Format, before: Cell): Cell {
  const keeps = before.format.kind !== 'general' || typed.kind === 'general';
  return { ...before, content: { kind: 'number', value }, format: keeps ? before.format : typed };
}

/** `12.3.2027` or `2027-03-12` as days since 30 December 1899. */
function dayTyped(text: string): number | null {
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (german) return dayNumber(Number(german[3]), Number(german[2]), Number(german[1]));
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return iso ? dayNumber(Number(iso[1]), Number(iso[2]), Number(iso[3])) : null;
}

/** What stands in the input field when the cell is edited; typing it again gives the same cell. */
export function typedOf(cell: Cell, spelling: Spelling): string {
  const { content, format } = cell;
  switch (content.kind) {
    case 'empty':
      return '';
    case 'text':
      return readsAsText(content.text, cell, spelling) ? content.text : `'${content.text}`;
    case 'formula':
      return `=${spelledFormula(content.text, spelling)}`;
    case 'number':
      return numberTyped(content.value, format, spelling);
  }
}

/** A stored formula in the words of a language; one that could not be read stays as it was. */
export function spelledFormula(stored: string, spelling: Spelling): string {
  const formula = parseFormula(stored, fileSpelling.decimal);
  return formula ? spellFormula(formula, spelling) : stored;
}

function readsAsText(text: string, cell: Cell, spelling: Spelling): boolean {
  return cellTyped(text, cell, spelling).content.kind === 'text' && !text.startsWith("'");
}

function numberTyped(value: number, format: Format, spelling: Spelling): string {
  const day = format.kind === 'date' ? dateOfDay(value)?.toISOString().slice(0, 10) : undefined;
  if (day) return day;
  if (format.kind !== 'percent') return spellNumber(value, spelling);
  return `${spellNumber(Number((value * 100).toPrecision(15)), spelling)} %`;
}
