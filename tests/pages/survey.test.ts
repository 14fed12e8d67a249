import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { replay } from '../../shared/engine/session';
import { answersTo, type SurveyQuestionId, surveyQuestions, surveySchema } from '../../shared/model/survey';
import { ageFrom, told } from '../../shared/pages/result/told';
import { surveyWith, withoutContradiction } from '../../shared/pages/survey/survey-with';

const ids = Object.keys(surveyQuestions) as SurveyQuestionId[];

test('there are at most eight questions, each with words of its own', () => {
  expect(ids.length).toBeLessThanOrEqual(8);
});

const answer = fc
  .constantFrom(...ids)
  .chain((id) => fc.record({ id: fc.constant(id), chosen: fc.subarray([...surveyQuestions[id].options] as string[]) }));

test('whatever is ticked, the survey fits its schema and holds the last answer to each question', () => {
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 20 }), (given) => {
      const survey = given.reduce((before, { id, chosen }) => surveyWith(before, id, chosen), {});
      expect(v.safeParse(surveySchema, survey).success).toBe(true);
      for (const id of ids) {
        const last = given.findLast((one) => one.id === id)?.chosen ?? [];
        const expected = surveyQuestions[id].several ? last : last.slice(0, 1);
        expect(answersTo(survey, id)).toEqual(expected);
      }
    }),
  );
});

test('"none of these" goes with nothing else', () => {
  expect(withoutContradiction(['computer', 'none'])).toEqual(['none']);
  expect(withoutContradiction(['none', 'computer'])).toEqual(['computer']);
});

test('the survey comes after the end of the check and changes nothing of it', () => {
  const stamp = { at: '2027-02-01T09:00:00.000Z' };
  const closed = replay([
    {
      ...stamp,
      n: 0,
      kind: 'opened',
      session: '7b1f1c9e-5d0a-4c55-9f0e-2f3a4b5c6d7e',
      purpose: 'check',
      seed: 1,
      language: 'de',
      host: { kind: 'pwa', app: '0', device: 'computer' },
      invitation: null,
    },
    { ...stamp, n: 1, kind: 'closed', reason: 'person' },
    { ...stamp, n: 2, kind: 'survey-answered', survey: { online: 'rarely' } },
  ]);
  expect(closed?.survey).toEqual({ online: 'rarely' });
  expect(closed?.closed?.reason).toBe('person');
});

test('an age is a whole number of years or is not told', () => {
  expect(['19', ' 7 ', '0', '121', '1e1', '-3', '', 'neunzehn', '19,5'].map(ageFrom)).toEqual([
    19,
    7,
    ...new Array(7).fill(null),
  ]);
});

test('only what the person let go goes with the file', () => {
  const person = { contact: 'mail', equipment: { phone: 'own' } } as const;
  const nothing = { equipment: false, contact: false, survey: false };
  expect(told(person, nothing, { name: ' ', age: '' })).toEqual({ equipment: {} });
  expect(told(person, { ...nothing, contact: true, equipment: true }, { name: ' Mia ', age: '19' })).toEqual({
    name: 'Mia',
    age: 19,
    contact: 'mail',
    equipment: { phone: 'own' },
  });
});
