import { useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { answersTo, type Survey, type SurveyQuestionId, surveyQuestions } from '../../model/survey';
import { Button } from '../../parts/Button';
import { Choices } from '../../parts/Choices';
import { Ticks } from '../../parts/Ticks';
import { surveyWith, withoutContradiction } from './survey-with';
import './survey.css';

interface QuestionProps {
  id: SurveyQuestionId;
  /** Position from 1 of `all`. */
  number: number;
  all: number;
  survey: Survey;
  onAnswer: (survey: Survey) => Promise<void>;
  onBack: () => void;
}

/** One question on one screen; going on without an answer skips it. */
export function Question({ id, number, all, survey, onAnswer, onBack }: QuestionProps) {
  const t = useWords('survey');
  const common = useWords('common');
  const [chosen, setChosen] = useState(answersTo(survey, id));
  const { several } = surveyQuestions[id];
  const options = surveyQuestions[id].options.map((value) => ({
    value,
    label: t(`option.${id}.${value}` as 'option.reach.mail'),
  }));
  return (
    <>
      <p class="field-hint">{t('question.step', { number, all })}</p>
      <h1>{t(`question.${id}`)}</h1>
      {several ? (
        <Ticks
          legend={t('question.several')}
          options={options}
          chosen={chosen}
          onChange={(ticked) => setChosen(withoutContradiction(ticked))}
        />
      ) : (
        <Choices
          compact
          legend={t('question.one')}
          options={options}
          chosen={chosen[0] ?? null}
          onChoose={(value) => setChosen([value])}
        />
      )}
      <div class="row">
        <Button
          kind={chosen.length > 0 ? 'primary' : 'secondary'}
          onPress={() => void onAnswer(surveyWith(survey, id, chosen))}
        >
          {chosen.length > 0 ? common('action.next') : t('question.skip')}
        </Button>
        <Button kind="quiet" onPress={onBack}>
          {common('action.back')}
        </Button>
      </div>
    </>
  );
}
