import { useEffect, useState } from 'preact/hooks';
import type { Runner } from '../../engine/runner';
import { Speaking } from '../../i18n/use-words';
import { loadWords } from '../../i18n/words';
import type { Invitation } from '../../model/invitation';
import { type App, useApp } from '../app';
import { LazyPage } from '../LazyPage';
import { beginCheck, openCheck } from '../running';
import { useLoaded } from '../use-loaded';
import { AboutYou } from './AboutYou';
import { EstimateStep } from './EstimateStep';
import { InOneTab } from './InOneTab';
import { Welcome } from './Welcome';
import './check.css';

/** Work and pauses come after the first question, and so does their code. */
const working = () => import('./Working').then(({ Working }) => Working);
const between = () => import('./Between').then(({ Between }) => Between);
const warmUp = () => import('./WarmUp').then(({ WarmUp }) => WarmUp);
const paused = () => import('./Paused').then(({ Paused }) => Paused);

const spoken = ['check', 'way'] as const;

/** What comes before the first task; who reloads begins with it anew, for nothing was told yet. */
type Stage = 'welcome' | 'warm-up' | 'about-you';

interface BeforeTasksProps {
  runner: Runner;
  stage: Stage;
  onStage: (next: Stage) => void;
}

/** The check from its welcome to its last task; where the person stands follows from the session's log. */
export function CheckPage() {
  const app = useApp();
  const [begun, setBegun] = useState<Runner | null>(null);
  const [stage, setStage] = useState<Stage>('welcome');
  const found = useLoaded(async () => {
    await loadWords(spoken);
    return openCheck(app);
  }, [app]);
  if (found.state === 'loading') return null;
  const runner = begun ?? found.value;
  const begin = async (next: Stage) => {
    setBegun(await beginCheck(app, await invitationHere(app)));
    setStage(next);
  };
  return (
    <Speaking of={spoken}>
      {runner ? (
        <InOneTab check={runner.journal.session.peek().id}>
          <Step runner={runner} stage={stage} onStage={setStage} />
        </InOneTab>
      ) : (
        <Welcome onRead={() => begin('warm-up')} onSkip={() => begin('about-you')} />
      )}
    </Speaking>
  );
}

/** Few devices have a policy that invites; the others do without the code that reads it. */
async function invitationHere(app: App): Promise<Invitation | null> {
  if (!app.policy.value.invitation) return null;
  const { invitationByPolicy } = await import('../policy');
  return invitationByPolicy(app);
}

/** One thing per screen. */
function Step({ runner, ...before }: BeforeTasksProps) {
  const session = runner.journal.session.value;
  const { open } = session;
  if (session.closed) {
    location.hash = '#/result';
    return null;
  }
  if (session.person === null) return <BeforeTasks runner={runner} {...before} />;
  if (session.paused) return <LazyPage load={paused} props={{ runner }} />;
  if (open === null) {
    return session.attempts.length === 0 ? (
      <FirstTask runner={runner} />
    ) : (
      <LazyPage load={between} props={{ runner }} />
    );
  }
  if (open.estimate === null) return <EstimateStep runner={runner} task={open.task} />;
  return <LazyPage key={session.attempts.length} load={working} props={{ runner, open }} />;
}

function BeforeTasks({ runner, stage, onStage }: BeforeTasksProps) {
  const ask = () => onStage('about-you');
  if (stage === 'welcome') return <Welcome onRead={() => onStage('warm-up')} onSkip={ask} />;
  if (stage === 'warm-up') return <LazyPage load={warmUp} props={{ onDone: ask }} />;
  return <AboutYou onAnswer={runner.tellPerson} />;
}

/** Nothing stands between the questions about oneself and the first task, after a killed browser neither. */
function FirstTask({ runner }: { runner: Runner }) {
  useEffect(() => {
    void runner.advance();
  }, [runner]);
  return null;
}
