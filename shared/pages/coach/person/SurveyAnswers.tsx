import { Fragment } from 'preact';
import { useWords } from '../../../i18n/use-words';
import { language } from '../../../i18n/words';
import { answersTo, type Survey, type SurveyQuestionId, surveyQuestions } from '../../../model/survey';

/** What the person answered in the survey and gave along. It never counts in the check. Needs `survey`. */
export function SurveyAnswers({ survey }: { survey: Survey }) {
  const t = useWords('coach-person');
  const words = useWords('survey');
  const all = new Intl.ListFormat(language.value, { type: 'conjunction' });
  const answered = (Object.keys(surveyQuestions) as SurveyQuestionId[]).flatMap((question) => {
    const options = answersTo(survey, question);
    return options.length > 0 ? [{ question, options }] : [];
  });
  if (answered.length === 0) return null;
  return (
    <section class="stack" data-gap="small" data-survey-answers>
      <h2>{t('survey.title')}</h2>
      <p class="cell-note">{t('survey.what')}</p>
      <dl class="facts card">
        {answered.map(({ question, options }) => (
          <Fragment key={question}>
            <dt>{words(`question.${question}`)}</dt>
            <dd>{all.format(options.map((option) => words(`option.${question}.${option}` as 'option.reach.mail')))}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
