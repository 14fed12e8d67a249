import { useEffect, useMemo } from 'preact/hooks';
import { Speaking } from '../../i18n/use-words';
import type { Store } from '../../store/store';
import type { Task } from '../../tasks/define-task';
import type { Tools } from '../../tools';
import { TaskSpeaking } from '../TaskSpeaking';
import { connectDesk } from './connect-desk';
import { Door } from './Door';
import { createDesk } from './desk';
import { dropDue } from './drop-due';
import { OpenDeskPages } from './OpenDeskPages';
import { watchDays } from './watch-days';
import { WaitingFiles } from './ways-in/WaitingFiles';
import './coach.css';

interface CoachDeskProps {
  tools: Tools;
  store: Store;
  catalogue: readonly Task[];
  /** What follows `#/coach/` in the address, in parts. */
  path: readonly string[];
}

/** Where a coach makes invitations and reads results. Comes as its own lazy chunk. */
export function CoachDesk({ tools, store, catalogue, path }: CoachDeskProps) {
  const desk = useMemo(
    () => createDesk({ tools, store, catalogue, connect: () => connectDesk({ tools, store, catalogue }) }),
    [tools, store, catalogue],
  );
  useEffect(() => {
    const life = new AbortController();
    void desk.start();
    watchDays(tools.clock, () => void dropDue(desk), life.signal);
    return () => life.abort();
  }, [desk, tools]);
  const state = desk.state.value;
  return (
    <Speaking of={['common', 'coach']}>
      <TaskSpeaking tasks={catalogue.map(({ id }) => id)}>
        <div class="coach stack" data-gap="large">
          {state.stage === 'open' ? (
            <OpenDeskPages desk={desk} open={state} tools={tools} path={path} />
          ) : (
            <>
              <WaitingFiles opened={tools.opened} />
              <Door desk={desk} state={state} path={path} />
            </>
          )}
        </div>
      </TaskSpeaking>
    </Speaking>
  );
}
