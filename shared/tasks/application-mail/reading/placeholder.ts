import { beginsLike, wordsOf } from '../../../model/likeness';
import type { ApplicationMailMaterial } from '../material';
import { ownLines } from './own-text';
import type { Reading } from './reading';

/** What stands inside brackets that wait to be filled in. */
const gapStems = [
  ...['name', 'firma', 'betrieb', 'unternehmen', 'beruf', 'stelle', 'ausbildung', 'datum', 'anrede', 'hier', 'ort'],
  ...['adresse', 'dein', 'ansprech', 'eintragen', 'einsetzen', 'company', 'firm', 'employer', 'job', 'position'],
  ...['date', 'your', 'insert', 'here', 'contact', 'address', 'place'],
];

/** In capitals only; small ones may be kisses. */
const crosses = /(?<![\p{L}\p{N}])X{2,}(?![\p{L}\p{N}])/u;
/** A line with a word written on it is filled in. */
const emptyLine = /(?<![\p{L}\p{N}_])_{3,}(?![\p{L}\p{N}_])/u;
/** A rule between text and signature; the gaps of the half-finished text stand inside sentences. */
const rule = /^[_\s]+$/;

/** Nothing of the half-finished text is left to fill in. A mail without any text cannot show it. */
export function readPlaceholder(mail: { subject: string; body: string }, material: ApplicationMailMaterial): Reading {
  const lines = ownLines(mail.body);
  const gap = [mail.subject, ...lines].some((line) => hasGap(line, material));
  if (gap) return { verdict: 'missed', reason: 'placeholder-left' };
  if (lines.length === 0) return { verdict: 'not-seen', reason: 'no-text' };
  return { verdict: 'met', reason: 'placeholder-none' };
}

function hasGap(line: string, material: ApplicationMailMaterial): boolean {
  if (rule.test(line)) return false;
  return crosses.test(line) || emptyLine.test(line) || bracketed(line, material);
}

/** Brackets that somebody filled in with the right words and left standing are no gap. */
function bracketed(line: string, { employer, job, contact, applicant }: ApplicationMailMaterial): boolean {
  const given = [employer.name, job.german, job.english, contact.given, contact.family, applicant.given];
  const filled = new Set(wordsOf([...given, applicant.family].join(' ')));
  const insides = [...line.matchAll(/\[([^[\]]{1,60})\]|\{([^{}]{1,60})\}|<([^<>@]{1,60})>/g)];
  return insides.some(([, square = '', curly = '', angle = '']) => {
    const words = wordsOf(square + curly + angle);
    const isFilled = words.some((word) => filled.has(word) || /\d/.test(word));
    return !isFilled && words.some((word) => gapStems.some((stem) => beginsLike(word, stem)));
  });
}
