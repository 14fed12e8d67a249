import { letterWords } from '../../../content/application-papers';
import type { Block } from '../../../model/document';
import type { Random } from '../../../model/random';
import { fill, type Life, text } from './place';

/** The cover letter, laid out as DIN 5008 has it. */
export function letterPage(life: Life, random: Random): readonly Block[] {
  const values = { job: life.job, place: life.town.replace(/^\d+ /, ''), workplace: life.workplace };
  const body = [
    letterWords.greeting,
    fill(random.pick(letterWords.openings), values),
    fill(random.pick(letterWords.experiences), values),
    random.pick(letterWords.strengths),
    letterWords.closing,
  ];
  return [
    text(70, 56, 300, life.name, { size: 15, weight: 'bold' }),
    text(70, 78, 420, `${life.street}, ${life.town}\n${life.telephone} · ${life.mail}`, { size: 9 }),
    text(70, 150, 260, `${life.employer.name}\n${life.employer.street}\n${life.employer.town}`),
    text(320, 236, 205, life.written, { align: 'right' }),
    text(70, 276, 455, fill(letterWords.subject, values), { size: 12, weight: 'bold' }),
    text(70, 316, 455, body.join('\n\n')),
    text(70, 636, 300, letterWords.farewell),
    text(70, 680, 300, life.name),
  ];
}
