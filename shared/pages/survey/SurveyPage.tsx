import { useState } from 'preact/hooks';
import type { Journal } from '../../engine/journal';
import { Speaking, useWords } from '../../i18n/use-words';
import { type Survey, type SurveyQuestionId, surveyQuestions } from '../../model/survey';
import { ButtonLink } from '../../parts/Button';
import { useApp } from '../app';
import { Frame } from '../Frame';
import { NothingHere } from '../NothingHere';
import { lastClosedJournal } from '../running';
import { SavedMark } from '../SavedMark';
import { SavingTrouble } from '../SavingTrouble';
import { useLoaded } from '../use-loaded';
import { Consent } from './Consent';
import { Question } from './Question';

/** A few questions about media and ways to be reached: after the check, apart from it, for whoever wants to. */
export function SurveyPage() {
  const app = useApp();
  const loaded = useLoaded(() => lastClosedJournal(app), [app]);
  if (loaded.state === 'loading') return null;
  return <Speaking of={['survey']}>{loaded.value ? <Asking journal={loaded.value} /> : <NothingToAsk />}</Speaking>;
}

const questions = Object.keys(surveyQuestions) as SurveyQuestionId[];

type Place = 'consent' | 'thanks' | number;

function Asking({ journal }: { journal: Journal }) {
  const [place, setPlace] = useState<Place>('consent');
  const answered = journal.session.value.survey;
  const keep = async (survey: Survey) => {
    await journal.note({ kind: 'survey-answered', survey });
  };
  const id = typeof place === 'number' ? questions[place] : undefined;
  return (
    <Frame page={`survey-${id ?? place}`} status={answered && <SavedMark journal={journal} />}>
      <SavingTrouble journal={journal} />
      {place === 'consent' && <Consent count={questions.length} onAgree={() => setPlace(0)} />}
      {place === 'thanks' && <Thanks />}
      {id && typeof place === 'number' && (
        <Question
          key={id}
          id={id}
          number={place + 1}
          all={questions.length}
          survey={answered ?? {}}
          onAnswer={async (survey) => {
            await keep(survey);
            setPlace(place + 1 < questions.length ? place + 1 : 'thanks');
          }}
          onBack={() => setPlace(place === 0 ? 'consent' : place - 1)}
        />
      )}
    </Frame>
  );
}

function Thanks() {
  const t = useWords('survey');
  return (
    <>
      <h1>{t('thanks.title')}</h1>
      <p>{t('thanks.what')}</p>
      <div class="row">
        <ButtonLink kind="primary" href="#/result">
          {t('thanks.back')}
        </ButtonLink>
      </div>
    </>
  );
}

function NothingToAsk() {
  const t = useWords('survey');
  return <NothingHere page="survey-none" title={t('none.title')} what={t('none.what')} />;
}
