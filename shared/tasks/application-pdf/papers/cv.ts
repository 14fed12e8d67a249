import { cvWords } from '../../../content/application-papers';
import type { Block } from '../../../model/document';
import type { Random } from '../../../model/random';
import { fill, type Life, line, text } from './place';

/** Both pages of the curriculum vitae; each says which one it is, as readers of paper expect. */
export function cvPages(life: Life, random: Random): readonly [readonly Block[], readonly Block[]] {
  return [firstPage(life, random), secondPage(life, random)];
}

function firstPage(life: Life, random: Random): readonly Block[] {
  const personal = [life.name, life.street, life.town, life.telephone, life.mail, life.birthday];
  const labels = ['Name', 'Straße', 'Ort', 'Telefon', 'E-Mail', 'Geburtstag'];
  return [
    text(60, 60, 320, cvWords.title, { size: 26, weight: 'bold' }),
    { kind: 'portrait', x: 420, y: 60, width: 112, height: 144, seed: random.integer(0, 0xffffffff) },
    ...section(130, cvWords.personal, 340),
    ...labels.map((label, row) => text(60, 160 + row * 20, 90, label, { weight: 'bold' })),
    ...personal.map((value, row) => text(160, 160 + row * 20, 250, value)),
    ...section(320, cvWords.school, 472),
    ...entry(350, '2020 – 2026', `${life.school}\nMittlerer Abschluss`),
    ...entry(395, '2016 – 2020', `Grundschule ${life.town.replace(/^\d+ /, '')}`),
    ...section(450, cvWords.practice, 472),
    ...entry(480, '2025', `${life.workplace}, Praktikum\n${duties(random)}`),
    text(60, 770, 300, fill(cvWords.pageOf, { page: '1' }), { size: 9 }),
  ];
}

function secondPage(life: Life, random: Random): readonly Block[] {
  const skills = random.shuffle(cvWords.skillsList).slice(0, 4);
  const interests = random.shuffle(cvWords.interestsList).slice(0, 3);
  return [
    text(60, 60, 300, life.name, { size: 9 }),
    line(60, 76, 472),
    ...section(110, cvWords.skills, 472),
    ...entry(140, 'Sprachen', `Deutsch: fließend\n${random.pick(cvWords.languages)}: Muttersprache\nEnglisch: gut`),
    ...entry(205, 'Weiteres', skills.join('\n')),
    ...section(310, cvWords.interests, 472),
    text(60, 340, 472, interests.join('\n')),
    text(60, 450, 300, `${life.town.replace(/^\d+ /, '')}, ${life.written}`),
    text(60, 500, 300, life.name),
    text(60, 770, 300, fill(cvWords.pageOf, { page: '2' }), { size: 9 }),
  ];
}

function duties(random: Random): string {
  return random
    .shuffle(cvWords.tasksAtWork)
    .slice(0, 3)
    .map((duty) => `– ${duty}`)
    .join('\n');
}

function section(y: number, title: string, width: number): readonly Block[] {
  return [text(60, y, width, title, { size: 13, weight: 'bold' }), line(60, y + 20, width)];
}

function entry(y: number, when: string, what: string): readonly Block[] {
  return [text(60, y, 95, when, { weight: 'bold' }), text(160, y, 372, what)];
}
