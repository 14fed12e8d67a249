import { beginsLike, wordsOf } from '../../../model/likeness';
import type { ApplicationMailMaterial } from '../material';
import { ownLines } from './own-text';
import type { Reading } from './reading';

/** In characters, greeting and closing included, spaces counted once. */
const shortest = 40;
const longest = 2000;
/** A whole cover letter fills a page; whether that is still short is for a person to say. */
const longestLetter = 3000;
/** A terse text such as "anbei meine Bewerbung" has this many words besides greeting and closing. */
const fewestWords = 3;

const topicStems = [
  ...['bewerb', 'bewirb', 'beworb', 'ausbild', 'lehrstelle', 'stelle', 'praktik', 'anzeige', 'anhang', 'angehaengt'],
  ...['lebenslauf', 'zeugnis', 'unterlagen', 'anbei', 'arbeit', 'beruf', 'angebot', 'ausschreibung', 'azubi', 'lehre'],
  ...['apply', 'applic', 'applying', 'position', 'apprentic', 'training', 'trainee', 'vacancy', 'advert', 'attach'],
  ...['interess', 'betrieb', 'anfangen', 'kennenlern', 'mitarbeit', 'einstell', 'gespraech', 'abschluss', 'erfahrung'],
  ...[
    'lern',
    'schule',
    'motiv',
    'dokument',
    'datei',
    'interview',
    'experience',
    'opportunit',
    'company',
    'join',
    'learn',
  ],
  ...['document', 'profession'],
  ...['certificate', 'resume', 'enclosed', 'candidate', 'work', 'career', 'employ'],
];
const topicWords = ['job', 'jobs', 'cv', 'ad', 'role', 'werden', 'become'];
/** Who writes so writes to a firm; what about is for a person to say. */
const formalWords = ['ihnen', 'ihrem', 'ihren', 'ihrer'];
const formalities = new Set(
  `sehr geehrte geehrter guten tag hallo hello dear damen und herren frau herr liebe lieber mit freundlichen gruessen
  gruesse gruss viele beste mfg lg kind best regards yours sincerely faithfully hi hey good morning morgen abend sir
  madam or ms mr`.split(/\s+/),
);
/** Small words without which nobody writes a German or English sentence. */
const smallWords = new Set(
  `ich und der die das ein eine mich mir mein meine bei fuer auf sie ihr ihre ihnen ist bin nicht den dem zu im in
  wir du dich dir wie was ja mit es the and for with your you my me am is to of at this it we have`.split(/\s+/),
);

/** Long enough to say something, short enough to be read, and about the application. */
export function readText(body: string, material: ApplicationMailMaterial): Reading {
  const lines = ownLines(body);
  const length = lines.join(' ').replace(/\s+/g, ' ').length;
  const content = contentWords(lines, material);
  if (content.length < fewestWords) return { verdict: 'missed', reason: 'text-too-short' };
  if (length > longestLetter) return { verdict: 'missed', reason: 'text-too-long' };
  if (length > longest) return { verdict: 'not-seen', reason: 'text-unclear' };
  if (mentionsApplication(content, material)) return { verdict: 'met', reason: 'text-right' };
  if (length < shortest) return { verdict: 'missed', reason: 'text-too-short' };
  const isReadable = content.some((word) => smallWords.has(word));
  if (!isReadable || content.some((word) => formalWords.includes(word)))
    return { verdict: 'not-seen', reason: 'text-unclear' };
  return { verdict: 'missed', reason: 'text-off-topic' };
}

function contentWords(lines: readonly string[], { applicant, contact }: ApplicationMailMaterial): readonly string[] {
  const names = new Set([applicant, contact].flatMap(({ given, family }) => wordsOf(`${given} ${family}`)));
  return lines.flatMap(wordsOf).filter((word) => !formalities.has(word) && !names.has(word));
}

function mentionsApplication(words: readonly string[], { job, employer }: ApplicationMailMaterial): boolean {
  const own = wordsOf(`${job.german} ${job.english} ${employer.name}`).filter((word) => word.length >= 5);
  return [...new Set(words)].some(
    (word) => topicWords.includes(word) || [...topicStems, ...own].some((stem) => beginsLike(word, stem)),
  );
}
