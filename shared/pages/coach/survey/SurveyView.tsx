import { surveyFigures } from '../../../desk/survey-figures';
import { useWords } from '../../../i18n/use-words';
import type { Survey } from '../../../model/survey';
import { PageTop } from '../PageTop';
import { QuestionBars } from './QuestionBars';

/** What the people at this desk answered, question by question, beside the figures for all of Hesse. */
export function SurveyView({ surveys }: { surveys: readonly Survey[] }) {
  const t = useWords('coach-survey');
  return (
    <section class="stack" data-gap="large" data-page="coach-survey">
      <PageTop title={t('title')}>
        <p>{t('what', { count: surveys.length })}</p>
        <p class="field-hint">{t('rule')}</p>
      </PageTop>
      {surveyFigures(surveys).map((figures) => (
        <QuestionBars key={figures.question} figures={figures} />
      ))}
    </section>
  );
}
