import { beginsLike, plainLetters, reads, wordsOf } from '../../../model/likeness';
import type { Name } from '../correspondent';
import { ownLines } from './own-text';
import type { Reading } from './reading';

const greetingWords = [
  ...['hallo', 'halloechen', 'hello', 'geehrte', 'geehrter', 'geehrtes', 'liebe', 'lieber', 'liebes', 'greetings'],
  ...['verehrte', 'verehrter'],
];
const fromElsewhere = [
  ...['merhaba', 'merhabalar', 'selam', 'salam', 'bonjour', 'salut', 'hola', 'ola', 'ciao'],
  ...['gruezi', 'grueezi', 'privet'],
];
const shortGreetings = [
  'hi',
  'hey',
  'dear',
  'moin',
  'sg',
  'servus',
  'tach',
  'huhu',
  'werte',
  'werter',
  ...fromElsewhere,
];
const greetingPhrases = [
  ['guten', 'tag'],
  ['guten', 'morgen'],
  ['guten', 'abend'],
  ['guten', 'mittag'],
  ['schoenen', 'tag'],
  ['gruess', 'gott'],
  ['gruesse', 'sie'],
  ['damen', 'und'],
  ['good', 'morning'],
  ['good', 'day'],
  ['good', 'afternoon'],
  ['good', 'evening'],
  ['may', 'concern'],
] as const;
const runTogether = ['gutentag', 'gutenmorgen', 'gutenabend', 'sehrgeehrte', 'gruessgott'];

/** Words that close a letter and are nobody's name. */
const closingWords = new Set(
  `mit freundlichen freundlichem freundliche herzlichen herzliche herzlichem vielen viele liebe lieben beste besten
  schoene schoenen gruessen gruesse gruss mfg lg vg dank danke im voraus hochachtungsvoll und ihr ihre dein deine
  kind best warm regards wishes yours your sincerely faithfully truly respectfully many thanks thank you cheers the
  name vorname nachname x xx`.split(/\s+/),
);
const closingStems = ['gruss', 'gruess', 'regards', 'sincerely', 'faithfully', 'wishes', 'hochachtungsvoll'];
const closingSigns = ['mfg', 'lg', 'vg', 'cheers', 'thanks', 'danke', 'dank'];

/** A greeting at the top and the person's name below; the contact's name is not asked for. */
export function readGreeting(body: string, people: { contact: Name; applicant: Name }): Reading {
  const lines = ownLines(body);
  const greeted = hasGreeting(lines, people.contact);
  const perhaps = greeted || mayGreet(lines[0] ?? '', people.applicant);
  const signed = hasName(lines, people.applicant);
  if (greeted && signed) return { verdict: 'met', reason: 'greeting-right' };
  if (perhaps && signed) return { verdict: 'not-seen', reason: 'greeting-unclear' };
  if (perhaps) return { verdict: 'missed', reason: 'name-missing' };
  return { verdict: 'missed', reason: signed ? 'greeting-missing' : 'greeting-and-name-missing' };
}

function hasGreeting(lines: readonly string[], contact: Name): boolean {
  const top = lines.slice(0, 3);
  const addressed = [contact.given, contact.family].some((name) => speaksOf(top[0] ?? '', name));
  return addressed || top.some((line) => isGreeting(wordsOf(line.slice(0, 160)))) || isUnderLetterhead(lines);
}

/** A mail laid out like a letter has addresses, date and subject above; the greeting then begins its line. */
function isUnderLetterhead(lines: readonly string[]): boolean {
  return lines
    .slice(3, 20)
    .map(wordsOf)
    .some((words) => isGreeting(words.slice(0, 2)) && !words.some(isClosing));
}

function isGreeting(words: readonly string[]): boolean {
  return words.some((word, index) => {
    const next = words[index + 1] ?? '';
    return (
      shortGreetings.includes(word) ||
      [...greetingWords, ...runTogether].some((greeting) => reads(word, greeting)) ||
      greetingPhrases.some(([first, second]) => reads(word, first) && reads(next, second))
    );
  });
}

/** One or two words in their own line, a few before a comma, or words in letters that are not read here: perhaps a greeting nobody listed. */
function mayGreet(line: string, applicant: Name): boolean {
  const words = wordsOf(line);
  if (words.length === 0 || words.length > 5 || words.some(isClosing)) return false;
  if ([applicant.given, applicant.family].some((name) => speaksOf(line, name))) return false;
  return words.length <= 2 || /[,!]$/.test(line) || /(?!\p{Script=Latin})\p{L}/u.test(line);
}

function hasName(lines: readonly string[], applicant: Name): boolean {
  const text = lines.join('\n');
  if (speaksOf(text, applicant.given) || speaksOf(text, applicant.family)) return true;
  return linesUnder(lines).some(looksLikeName);
}

/** What follows the last closing formula, in its own line and below; without one, the last line. */
function linesUnder(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => wordsOf(line).some(isClosing));
  const [closing = '', ...below] = lines.slice(last);
  return [last === -1 ? closing : afterClosing(closing), ...below];
}

function afterClosing(line: string): string {
  const pieces = line.split(/(?<=[^\p{L}])/u);
  return pieces.slice(pieces.findLastIndex((piece) => wordsOf(piece).some(isClosing)) + 1).join('');
}

function isClosing(word: string): boolean {
  return closingSigns.includes(word) || closingStems.some((stem) => beginsLike(word, stem));
}

/** One to six words that are no closing formula, no sentence and no gap: perhaps the person's own real name. */
function looksLikeName(line: string): boolean {
  if (/[[\]{}<>_?:@]/.test(line)) return false;
  const words = wordsOf(line).filter((word) => !closingWords.has(word));
  const most = /[.!]$/.test(line) ? 3 : 6;
  return words.length >= 1 && words.length <= most && words.every((word) => /^\p{L}+$/u.test(word));
}

function speaksOf(text: string, name: string): boolean {
  const meant = plainLetters(name);
  const simplified = meant.replace(/([aou])e/g, '$1');
  return wordsOf(text).some((word) => reads(word, meant) || word === simplified);
}
