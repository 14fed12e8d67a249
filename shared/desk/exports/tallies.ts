import type { Measured, Tally } from '../../exchange/aggregates/tally';
import type { CourseModuleId } from '../../model/course-module';
import { evidenceGrades } from '../../model/criterion';
import { placements } from '../../model/profile';
import { answersTo, type SurveyQuestionId, surveyQuestions } from '../../model/survey';
import type { Line, ModuleLine } from '../line';
import { surenessOf } from '../sureness';

/** Everything that is counted about people, for the given modules. */
export function talliesOf(people: readonly Line[], modules: readonly CourseModuleId[]): readonly Tally[] {
  return [
    tally(people, 'place', '', ['clearly-yes', 'open', 'clearly-no'], (line) => surenessOf(line.placeProbability)),
    ...modules.flatMap((id) => moduleTallies(people, id)),
    ...evidenceGrades.map((grade) =>
      tally(people, 'evidence', grade, ['seen', 'not-seen'], ({ modules: seen }) =>
        seen.some(({ grades }) => (grades[grade] ?? 0) > 0) ? 'seen' : 'not-seen',
      ),
    ),
    tally(people, 'age', '', [...ageBands.map(({ name }) => name), 'untold'], ({ age }) => ageBand(age)),
    tally(people, 'host', '', ['pwa', 'extension'], ({ host }) => host),
    tally(people, 'device', '', ['computer', 'phone'], ({ device }) => device),
    tally(people, 'supervision', '', ['supervised', 'self-test'], ({ supervisedBy }) =>
      supervisedBy === null ? 'self-test' : 'supervised',
    ),
    ...(Object.keys(surveyQuestions) as SurveyQuestionId[]).flatMap((question) => surveyTallies(people, question)),
  ];
}

/** Means over everybody; modules without a task are estimated from the others. */
export function meansOf(people: readonly Line[], modules: readonly CourseModuleId[]): readonly Measured[] {
  return [
    { row: 'minutes', values: people.map(({ milliseconds }) => milliseconds / 60_000) },
    { row: 'tasks', values: people.map(({ tasks }) => tasks) },
    { row: 'criteria', values: people.map(({ criteria }) => criteria) },
    ...modules.map((id) => ({
      row: `ability.${id}`,
      values: people.map((line) => moduleOf(line, id)?.mean ?? 0),
    })),
  ];
}

function tally(
  people: readonly Line[],
  table: string,
  row: string,
  cells: readonly string[],
  cellOf: (line: Line) => string,
): Tally {
  const counts = Object.fromEntries(cells.map((cell) => [cell, 0]));
  for (const line of people) {
    const cell = cellOf(line);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return { table, row, cells: counts };
}

/** Who had no task for a module also told no estimate for it: both tables hide that number together. */
function moduleTallies(people: readonly Line[], id: CourseModuleId): readonly Tally[] {
  const link = `module.${id}`;
  return [
    {
      ...tally(people, 'placement', id, [...placements, 'not-looked-at'], (line) => placementOf(moduleOf(line, id))),
      link,
      rest: 'not-looked-at',
    },
    {
      ...tally(people, 'estimate', id, ['expected-more', 'fits', 'expected-less', 'untold'], (line) =>
        estimateOf(moduleOf(line, id)),
      ),
      link,
      rest: 'untold',
    },
  ];
}

function moduleOf({ modules }: Line, id: CourseModuleId): ModuleLine | undefined {
  return modules.find(({ module }) => module === id);
}

function placementOf(module: ModuleLine | undefined): string {
  return module && module.tasks > 0 ? module.placement : 'not-looked-at';
}

/** The own estimate beside the measurement's 80 % interval, as the overview's plots have it. */
function estimateOf(module: ModuleLine | undefined): string {
  if (!module || module.tasks === 0 || module.estimate === null) return 'untold';
  if (module.estimate > module.high) return 'expected-more';
  return module.estimate < module.low ? 'expected-less' : 'fits';
}

/** Years, both ends included. The course is for 16 to 27. */
const ageBands = [
  { name: '0-15', to: 15 },
  { name: '16-17', to: 17 },
  { name: '18-20', to: 20 },
  { name: '21-24', to: 24 },
  { name: '25-27', to: 27 },
  { name: '28-120', to: 120 },
] as const;

function ageBand(age: number | null): string {
  return age === null ? 'untold' : (ageBands.find(({ to }) => age <= to)?.name ?? 'untold');
}

/** Who left one question out mostly left out the others: all tables of the survey hide that number together. */
function surveyTallies(people: readonly Line[], question: SurveyQuestionId): readonly Tally[] {
  const { several, options } = surveyQuestions[question];
  const shared = { link: 'survey', rest: 'untold' };
  const told = ({ survey }: Line) => (survey ? answersTo(survey, question) : []);
  if (!several) {
    const one = tally(people, 'survey', question, [...options, 'untold'], (line) => told(line)[0] ?? 'untold');
    return [{ ...one, ...shared }];
  }
  return options.map((option) => ({
    ...tally(people, 'survey', `${question}.${option}`, ['chosen', 'not-chosen', 'untold'], (line) => {
      const answers = told(line);
      if (answers.length === 0) return 'untold';
      return answers.includes(option) ? 'chosen' : 'not-chosen';
    }),
    ...shared,
  }));
}
