import { cvWords, schoolCertificateWords, workCertificateWords } from '../../../content/application-papers';
import type { Block } from '../../../model/document';
import type { Random } from '../../../model/random';
import { fill, type Life, line, text } from './place';

/** A school report: heading at the left, a table of grades. */
export function schoolCertificate(life: Life, random: Random): readonly Block[] {
  const { title, kind, introduction, subjects, grades, conference, signatures } = schoolCertificateWords;
  return [
    { kind: 'box', x: 50, y: 50, width: 495, height: 46, shade: 0.85 },
    text(62, 62, 470, life.school, { size: 17, weight: 'bold' }),
    text(62, 120, 470, title, { size: 22, weight: 'bold' }),
    text(62, 152, 470, kind),
    text(62, 190, 470, fill(introduction, { name: life.name, birthday: life.birthday })),
    ...subjects.flatMap((subject, row): Block[] => [
      text(62, 246 + row * 30, 250, subject),
      text(340, 246 + row * 30, 190, random.pick(grades), { weight: 'bold' }),
      line(62, 266 + row * 30, 470),
    ]),
    text(62, 572, 470, fill(conference, { date: '18. Juni 2026' })),
    ...signatures.flatMap((who, column): Block[] => [
      line(62 + column * 250, 660, 200),
      text(62 + column * 250, 666, 200, who, { size: 9 }),
    ]),
  ];
}

/** A reference from a workplace: everything centred inside a frame. */
export function workCertificate(life: Life, random: Random): readonly Block[] {
  const { title, introduction, duties, praises, conduct, wish, signature } = workCertificateWords;
  const values = { name: life.name, birthday: life.birthday, from: '6. Oktober 2025', to: '24. Oktober 2025' };
  const done = random.shuffle(cvWords.tasksAtWork).slice(0, 4);
  return [
    ...frame(36, 36, 523, 700),
    text(90, 84, 415, life.workplace, { size: 20, weight: 'bold', align: 'center' }),
    { kind: 'box', x: 217, y: 122, width: 160, height: 5, shade: 0.3 },
    text(90, 166, 415, title, { size: 26, weight: 'bold', align: 'center' }),
    text(110, 240, 375, fill(introduction, values), { size: 12, align: 'center' }),
    text(110, 310, 375, duties, { size: 12, weight: 'bold', align: 'center' }),
    text(110, 334, 375, done.join('\n'), { size: 12, align: 'center' }),
    text(110, 430, 375, [random.pick(praises), conduct, wish].join('\n\n'), { size: 12, align: 'center' }),
    line(217, 668, 160),
    text(110, 674, 375, signature, { size: 9, align: 'center' }),
  ];
}

function frame(x: number, y: number, width: number, height: number): readonly Block[] {
  const side = { kind: 'box', shade: 0.45 } as const;
  return [
    { ...side, x, y, width, height: 3 },
    { ...side, x, y: y + height - 3, width, height: 3 },
    { ...side, x, y, width: 3, height },
    { ...side, x: x + width - 3, y, width: 3, height },
  ];
}
