import { cvWords, schoolCertificateWords, workCertificateWords } from '../../content/application-papers';
import { lineBlock, textBlock } from '../../model/block';
import type { Block } from '../../model/document';
import type { Random } from '../../model/random';
import type { Facts } from './material';

/** What the papers say besides the facts. They are German, as the papers of a German application are. */
export interface Life {
  readonly facts: Omit<Facts, 'job'>;
  readonly school: string;
  readonly workplace: string;
  readonly portrait: number;
}

export function cvSheet({ facts, school, workplace, portrait }: Life, random: Random): readonly Block[] {
  const entries = [
    [cvWords.school, `2020 – 2026: ${school}, Mittlerer Abschluss`],
    [cvWords.practice, `2025: ${workplace}, Praktikum, ${random.pick(cvWords.tasksAtWork)}`],
    [cvWords.skills, random.shuffle(cvWords.skillsList).slice(0, 3).join('\n')],
    [cvWords.interests, random.shuffle(cvWords.interestsList).slice(0, 2).join('\n')],
  ] as const;
  return [
    textBlock(60, 60, 320, cvWords.title, { size: 26, weight: 'bold' }),
    { kind: 'portrait', x: 420, y: 60, width: 112, height: 144, seed: portrait },
    textBlock(60, 120, 340, personLines(facts)),
    ...entries.flatMap(([title, text], at): Block[] => [
      textBlock(60, 260 + at * 100, 472, title, { size: 13, weight: 'bold' }),
      lineBlock(60, 280 + at * 100, 472),
      textBlock(60, 290 + at * 100, 472, text),
    ]),
  ];
}

export function schoolSheet({ facts, school }: Life, random: Random): readonly Block[] {
  const { title, kind, subjects, grades, conference, signatures } = schoolCertificateWords;
  return [
    { kind: 'box', x: 50, y: 50, width: 495, height: 46, shade: 0.85 },
    textBlock(62, 62, 470, school, { size: 17, weight: 'bold' }),
    textBlock(62, 120, 470, title, { size: 22, weight: 'bold' }),
    textBlock(62, 152, 470, kind),
    textBlock(62, 190, 470, nameAndBirthday(facts)),
    ...subjects.flatMap((subject, row): Block[] => [
      textBlock(62, 246 + row * 30, 250, subject),
      textBlock(340, 246 + row * 30, 190, random.pick(grades), { weight: 'bold' }),
      lineBlock(62, 266 + row * 30, 470),
    ]),
    textBlock(62, 572, 470, conference.replace('{date}', '18. Juni 2026')),
    ...signatures.map((who, column) => textBlock(62 + column * 250, 666, 200, who, { size: 9 })),
  ];
}

export function referenceSheet({ facts, workplace }: Life, random: Random): readonly Block[] {
  const { title, duties, praises, conduct, wish, signature } = workCertificateWords;
  const done = random.shuffle(cvWords.tasksAtWork).slice(0, 4);
  return [
    textBlock(90, 84, 415, workplace, { size: 20, weight: 'bold', align: 'center' }),
    textBlock(90, 166, 415, title, { size: 26, weight: 'bold', align: 'center' }),
    textBlock(110, 240, 375, nameAndBirthday(facts), { size: 12, align: 'center' }),
    textBlock(110, 310, 375, duties, { size: 12, weight: 'bold', align: 'center' }),
    textBlock(110, 334, 375, done.join('\n'), { size: 12, align: 'center' }),
    textBlock(110, 430, 375, [random.pick(praises), conduct, wish].join('\n\n'), { size: 12, align: 'center' }),
    textBlock(110, 674, 375, signature, { size: 9, align: 'center' }),
  ];
}

function personLines(facts: Life['facts']): string {
  const { given, family, street, postcode, town, telephone, mail, birth } = facts;
  return [`${given} ${family}`, street, `${postcode} ${town}`, telephone, mail, germanDay(birth)].join('\n');
}

function nameAndBirthday({ given, family, birth }: Life['facts']): string {
  return `${given} ${family}, geboren am ${germanDay(birth)}`;
}

/** `2008-03-15` → `15.3.2008` */
function germanDay(day: string): string {
  return day
    .split('-')
    .reverse()
    .map((part) => String(Number(part)))
    .join('.');
}
