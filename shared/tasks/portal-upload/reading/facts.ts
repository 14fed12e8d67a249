import { editDistance, plainLetters } from '../../../model/likeness';
import type { Facts } from '../material';

/** What stands in a field, held against what should stand there. */
export type FieldReading = 'right' | 'empty' | 'filler' | 'mixed-up' | 'wrong-choice' | 'other';

export const writtenFields = ['given', 'family', 'street', 'postcode', 'town', 'mail'] as const;
const chosenFields = ['job', 'degree'] as const;
const dateFields = ['birth', 'start'] as const;
export const requiredFields = [...writtenFields, ...chosenFields, ...dateFields] as const;
type RequiredField = (typeof requiredFields)[number];

/** Dates are only asked to be there; how they are written is another criterion's business. */
export function readField(field: RequiredField, value: string, facts: Facts): FieldReading {
  if (value.trim() === '') return 'empty';
  if (isAmong(dateFields, field)) return 'right';
  if (isAmong(chosenFields, field)) return value === facts[field] ? 'right' : 'wrong-choice';
  if (isLike(value, facts[field])) return 'right';
  if (isFiller(value)) return 'filler';
  const elsewhere = writtenFields.some((other) => other !== field && letters(value) === letters(facts[other]));
  return elsewhere ? 'mixed-up' : 'other';
}

/** Letters and digits only; every way to write "street" is the same. */
function letters(text: string): string {
  return plainLetters(text)
    .replace(/stra(ss|s)e|\bstr\b\.?/g, 'str')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The same in spite of a slip in every four or five letters, or with something more around it. */
function isLike(value: string, fact: string): boolean {
  const [given, meant] = [letters(value), letters(fact)];
  if (given.includes(meant)) return true;
  const allowed = Math.max(1, Math.floor(meant.length / 5));
  return Math.abs(given.length - meant.length) <= allowed && editDistance(given, meant) <= allowed;
}

const fillers = new Set(['test', 'asdf', 'asd', 'abc', 'abcd', 'qwertz', 'qwerty', '123', '1234', '12345', 'bla']);

function isFiller(value: string): boolean {
  const given = letters(value);
  return given.length < 2 || /^(.)\1*$/u.test(given) || fillers.has(given);
}

function isAmong<const Names extends readonly string[]>(names: Names, name: string): name is Names[number] {
  return names.includes(name);
}
