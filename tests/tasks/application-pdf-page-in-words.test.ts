import { describe, expect, it } from 'vitest';
import { type PageInWords, pictureInWords } from '../../shared/apps/pdf-desk/page-in-words';
import type { Words } from '../../shared/i18n/words';
import { material } from '../../shared/tasks/application-pdf/material';
import { pageInWords } from '../../shared/tasks/application-pdf/page-in-words';

const keys: Words<'pdf-desk'> = (key, values) => [key, ...Object.values(values ?? {})].join(' ');
const scan: PageInWords = { headline: 'Zeugnis', text: 'Zeugnis\nmit allem', turn: 90 };

describe('a page in words', () => {
  it('tells every page of the material from the others', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const pages = material(seed).documents.flatMap((document) => document.pages.map(pageInWords));
      expect(new Set(pages.map(({ headline }) => headline)).size).toBe(pages.length);
      expect(pages.filter(({ text }) => text === '')).toHaveLength(1);
    }
  });

  it.each([
    [0, 'picture.stands.90 Zeugnis'],
    [90, 'picture.stands.180 Zeugnis'],
    [180, 'picture.stands.270 Zeugnis'],
    [270, 'picture.stands.0 Zeugnis'],
  ] as const)('says how a sideways scan stands after a turn of %i', (turn, said) => {
    expect(pictureInWords(keys, scan, turn, 'headline')).toBe(said);
  });

  it('reads everything where there is room, and says that a blank page is blank', () => {
    expect(pictureInWords(keys, scan, 0, 'text')).toBe('picture.stands.90 Zeugnis\nmit allem');
    expect(pictureInWords(keys, { headline: '', text: '', turn: 0 }, 90, 'text')).toBe('picture.blank');
  });
});
