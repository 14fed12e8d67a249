import type { Random } from '../model/random';
import { type Survey, type SurveyQuestionId, surveyQuestions } from '../model/survey';

/** Answers of an invented person: a few take no part, some skip a question. */
export function inventedSurvey(random: Random): Survey | null {
  if (random.float() < 0.15) return null;
  const ids = Object.keys(surveyQuestions) as SurveyQuestionId[];
  return Object.fromEntries(ids.filter(() => random.float() < 0.9).map((id) => [id, inventedAnswer(random, id)]));
}

function inventedAnswer(random: Random, id: SurveyQuestionId): string | string[] {
  const { several } = surveyQuestions[id];
  const options = surveyQuestions[id].options.filter((option) => option !== 'none') as string[];
  if (!several) return random.pick(options);
  const chosen = options.filter((_, at) => random.float() < 0.75 - 0.1 * at);
  return chosen.length > 0 ? chosen : [random.pick(options)];
}
