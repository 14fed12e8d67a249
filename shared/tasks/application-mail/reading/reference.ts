import type { Reading } from './reading';

/** The reference number in the subject, however it is spaced, hyphenated or capitalised. */
export function readReference(mail: { subject: string; body: string }, reference: string): Reading {
  if (names(mail.subject, reference)) return { verdict: 'met', reason: 'reference-right' };
  if (names(mail.body, reference)) return { verdict: 'missed', reason: 'reference-in-text' };
  const reason = /\d{3}/.test(mail.subject) ? 'reference-differs' : 'reference-missing';
  return { verdict: 'missed', reason };
}

/** Letters and year may be missing: the number alone leads a reader to the right ad. */
function names(text: string, reference: string): boolean {
  const [number = reference] = reference.match(/\d{4}(?!.*\d{4})/) ?? [];
  if (new RegExp(`(?<!\\d)${number}(?!\\d)`).test(text)) return true;
  return lookalikesMerged(text).includes(lookalikesMerged(reference)) || digits(text).includes(digits(reference));
}

/** Letters and digits only; the letter O reads as zero, I and L as one. */
function lookalikesMerged(text: string): string {
  return text
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}
