import { expect, test } from 'vitest';
import { hasWords, searchText, searchWords } from '../../shared/desk/arrange-search';

const finds = (search: string, name: string) => hasWords(searchText(name), searchWords(search));

test.each([
  ['müller', 'Zoe\u0301 Mu\u0308ller'],
  ['MUELLER', 'Jana Müller'],
  ['muller', 'Jana Müller'],
  ['özdemir mira', 'Mira Özdemir'],
  ['ozdemir, mira', 'Mira Özdemir'],
  ['weiss', 'Hanna Weiß'],
  ['wojcik lukasz', 'Łukasz Wójcik'],
  ['anh ngo', 'Ngô Thị Ánh'],
  ['ışık', 'Isik'],
  ['أمير', 'امير علي'],
  ['шевченко', 'Олена Шевченко'],
  ['theodora', 'Maximiliane-Theodora von Berg'],
  ['  ', 'anybody'],
])('%s finds %s', (search, name) => expect(finds(search, name)).toBe(true));

test.each([
  ['müller meier', 'Jana Müller'],
  ['mueler', 'Jana Müller'],
  ['xy', 'Zoë'],
])('%s does not find %s', (search, name) => expect(finds(search, name)).toBe(false));
