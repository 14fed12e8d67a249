import { useState } from 'preact/hooks';
import { Speaking } from '../../../i18n/use-words';
import type { Resume } from '../../../model/resume';
import { type App, useApp } from '../../app';
import { EnterCode } from './EnterCode';
import { type Meeting, meetingOf, type Standing } from './meeting';
import { takeIn } from './take-in';
import { WhichCheck } from './WhichCheck';
import './carry.css';

/** An opened file that cannot simply go on: something lies on this device already. */
interface Question {
  readonly resume: Resume;
  readonly told: Standing;
  readonly meeting: Exclude<Meeting, { kind: 'free' }>;
}

/** Goes on with a check that was begun elsewhere. Nothing on this device changes before the person has said so. */
export function ResumePage() {
  const app = useApp();
  const [question, setQuestion] = useState<Question | null>(null);
  const opened = async (resume: Resume, told: Standing) => {
    const meeting = await meetingOf(app, told.session.id);
    if (meeting.kind === 'free') await goOn(app, resume, told);
    else setQuestion({ resume, told, meeting });
  };
  return (
    <Speaking of={['resume']}>
      {question ? (
        <WhichCheck
          meeting={question.meeting}
          carried={question.told}
          onFile={() => goOn(app, question.resume, question.told)}
        />
      ) : (
        <EnterCode onOpened={opened} />
      )}
    </Speaking>
  );
}

async function goOn(app: App, resume: Resume, told: Standing): Promise<void> {
  await takeIn(app, resume, told.session);
  location.hash = '#/check';
}
