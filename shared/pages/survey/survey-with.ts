import { type Survey, type SurveyQuestionId, surveyQuestions } from '../../model/survey';

/** The survey with this question answered; without any answer it counts as skipped. */
export function surveyWith(survey: Survey, id: SurveyQuestionId, chosen: readonly string[]): Survey {
  const { [id]: _before, ...others } = survey;
  const kept = (surveyQuestions[id].options as readonly string[]).filter((option) => chosen.includes(option));
  if (kept.length === 0) return others;
  return { ...others, [id]: surveyQuestions[id].several ? kept : kept[0] };
}

/** "None of these" goes with nothing else: whichever was ticked last holds. */
export function withoutContradiction(chosen: readonly string[]): readonly string[] {
  return chosen.at(-1) === 'none' ? ['none'] : chosen.filter((option) => option !== 'none');
}
