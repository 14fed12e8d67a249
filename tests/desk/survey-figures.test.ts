import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutSmallCells } from '../../shared/desk/small-cells';
import { surveyFigures } from '../../shared/desk/survey-figures';
import type { Survey } from '../../shared/model/survey';

const times = (count: number, survey: Survey): Survey[] => Array.from({ length: count }, () => survey);

test('counts stand beside the figures of Hesse', () => {
  const figures = surveyFigures([...times(30, { reach: ['mail', 'in-person'] }), ...times(10, { reach: ['mail'] })]);
  const reach = figures.find(({ question }) => question === 'reach');
  expect(reach?.answered).toBe(40);
  expect(reach?.options[0]).toEqual({ option: 'mail', count: 40, hesse: null });
  expect(reach?.options[2]).toEqual({ option: 'in-person', count: 30, hesse: 0.6 });
});

test('a question that fewer than ten people answered shows nothing', () => {
  const [reach] = surveyFigures([...times(9, { reach: ['mail'] }), ...times(50, {})]);
  expect(reach).toEqual({ question: 'reach', answered: null, options: [] });
});

test('no shown figure stands for one to nine people', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 8 }), fc.boolean(), (counts, exclusive) => {
      const shown = withoutSmallCells(counts, exclusive);
      const honest = (count: number | null, at: number) => count === null || (count >= 10 && count === counts[at]);
      expect(shown.every(honest)).toBe(true);
    }),
  );
});

test('what is hidden cannot be found from the total where everybody is in one cell', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { minLength: 2, maxLength: 8 }), (counts) => {
      const hidden = withoutSmallCells(counts, true).filter((count) => count === null);
      expect(hidden.length).not.toBe(1);
    }),
  );
});
