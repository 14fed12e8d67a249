import { hesseShares } from '../content/hesse-survey';
import { answersTo, type Survey, type SurveyQuestionId, surveyQuestions } from '../model/survey';
import { smallestGroup, withoutSmallCells } from './small-cells';

/** One answer's bar. */
export interface OptionFigure {
  readonly option: string;
  /** People who gave it; null where the group is too small to be shown. */
  readonly count: number | null;
  /** Share in the Hesse-wide survey, 0…1; null where none was published. */
  readonly hesse: number | null;
}

export interface QuestionFigures {
  readonly question: SurveyQuestionId;
  /** People who answered the question; null under ten. */
  readonly answered: number | null;
  /** Empty where too few answered. */
  readonly options: readonly OptionFigure[];
}

/** Counts per question over everybody who took part. Nothing stands for fewer than ten people. */
export function surveyFigures(surveys: readonly Survey[]): QuestionFigures[] {
  return (Object.keys(surveyQuestions) as SurveyQuestionId[]).map((question) => {
    const answers = surveys.map((survey) => answersTo(survey, question)).filter(({ length }) => length > 0);
    if (answers.length < smallestGroup) return { question, answered: null, options: [] };
    return { question, answered: answers.length, options: optionFigures(question, answers) };
  });
}

function optionFigures(question: SurveyQuestionId, answers: readonly (readonly string[])[]): OptionFigure[] {
  const { options, several } = surveyQuestions[question];
  const counts = options.map((option) => answers.filter((answer) => answer.includes(option)).length);
  const shown = withoutSmallCells(counts, !several);
  return options.map((option, at) => ({
    option,
    count: shown[at] ?? null,
    hesse: hesseShares[question]?.[option] ?? null,
  }));
}
