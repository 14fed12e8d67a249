import type { Runner } from '../../engine/runner';
import type { OpenAttempt } from '../../engine/session';
import { likelyLength } from '../../engine/way-ahead';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { useApp } from '../app';
import { Brief } from '../Brief';
import { Endings } from '../Endings';
import { Frame } from '../Frame';
import { HelpLadder } from '../HelpLadder';
import { SavedMark } from '../SavedMark';
import { SavingTrouble } from '../SavingTrouble';
import { TaskSpeaking } from '../TaskSpeaking';
import { WorkedTime } from '../WorkedTime';
import { WorkspaceOf } from '../WorkspaceOf';
import { StepOf } from './StepOf';

/** A task of the check: brief, workspace, help, and the three ways to end it. */
export function Working({ runner, open }: { runner: Runner; open: OpenAttempt }) {
  const t = useWords('check');
  const { catalogue, tools } = useApp();
  const session = runner.journal.session.value;
  return (
    <TaskSpeaking tasks={[open.task]}>
      <Frame page="check-work" task={open.task} wide status={<SavedMark journal={runner.journal} />}>
        <div class="work-head">
          <StepOf number={session.attempts.length + 1} total={likelyLength(session, catalogue, tools.offers)} />
          <div class="row">
            <WorkedTime elapsed={runner.elapsed} />
            <Button onPress={() => void runner.pause()}>{t('work.pause')}</Button>
          </div>
        </div>
        <SavingTrouble journal={runner.journal} />
        <Brief task={open.task} />
        <WorkspaceOf runner={runner} task={open.task} seed={open.seed} />
        <HelpLadder runner={runner} task={open.task} opened={open.help} recorded />
        <Endings runner={runner} open={open} />
      </Frame>
    </TaskSpeaking>
  );
}
