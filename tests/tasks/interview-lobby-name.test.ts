import { expect, it } from 'vitest';
import { nameKind } from '../../shared/tasks/interview-lobby/full-name';

const zoe = { given: 'Zoë', family: 'Özdemir' };
const selin = { given: 'Selin', family: 'Weiß' };

it.each([
  ['Zoë Özdemir', zoe],
  ['zoe oezdemir', zoe],
  ['ÖZDEMIR, Zoë', zoe],
  ['Zoe Ozdemir', zoe],
  ['  Zoë   Özdemri ', zoe],
  ['Zoë Özdmir', zoe],
  ['Zoë Maria Özdemir', zoe],
  ['Selin Weiss', selin],
  ['Selin Weiß (Bewerberin)', selin],
  ['Sellin Weiß', selin],
  ['ZoëÖzdemir', zoe],
  ['weiss.selin', selin],
])('%s is read as the full name', (typed, applicant) => {
  expect(nameKind(typed, applicant)).toBe('full-name');
});

it.each([
  ['Max Mustermann', 'other-full-name'],
  ['Ніна Коваль', 'other-full-name'],
  ['李明', 'other-full-name'],
  ['김 민지', 'other-full-name'],
  ['Selin', 'name-partial'],
  ['S. Weiß', 'name-partial'],
  ['', 'name-empty'],
  ['   ', 'name-empty'],
  ['iPhone von Lisa', 'nickname'],
  ['Gast', 'nickname'],
  ['Gamer Queen 99', 'nickname'],
  ['🦄🦄', 'nickname'],
])('%s is %s', (typed, kind) => {
  expect(nameKind(typed, selin)).toBe(kind);
});
