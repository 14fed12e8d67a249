import deGoodbye from './voice/de-goodbye.mp3?url&no-inline';
import deNotHeard from './voice/de-not-heard.mp3?url&no-inline';
import deQuestionReason from './voice/de-question-reason.mp3?url&no-inline';
import deQuestionStrength from './voice/de-question-strength.mp3?url&no-inline';
import deQuestionTeam from './voice/de-question-team.mp3?url&no-inline';
import enGoodbye from './voice/en-goodbye.mp3?url&no-inline';
import enNotHeard from './voice/en-not-heard.mp3?url&no-inline';
import enQuestionReason from './voice/en-question-reason.mp3?url&no-inline';
import enQuestionStrength from './voice/en-question-strength.mp3?url&no-inline';
import enQuestionTeam from './voice/en-question-team.mp3?url&no-inline';

export type QuestionLine = 'question-reason' | 'question-strength' | 'question-team';
/** Everything the interviewer can say; the caption stands under `line` in the words of this program. */
export type Line = QuestionLine | 'not-heard' | 'goodbye';

/** Address of the spoken line, made by `voice/make-voice.mjs`. */
export const voices: Readonly<Record<'de' | 'en', Readonly<Record<Line, string>>>> = {
  de: {
    'question-reason': deQuestionReason,
    'question-strength': deQuestionStrength,
    'question-team': deQuestionTeam,
    'not-heard': deNotHeard,
    goodbye: deGoodbye,
  },
  en: {
    'question-reason': enQuestionReason,
    'question-strength': enQuestionStrength,
    'question-team': enQuestionTeam,
    'not-heard': enNotHeard,
    goodbye: enGoodbye,
  },
};
