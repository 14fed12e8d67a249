import { useState } from 'preact/hooks';
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
const paused = () => import('./Paused').then(({ Paused }) => Paused);

/** The check from its welcome to its last task; where the person stands follows from the session's log. */
export function CheckPage() {
  const app = useApp();
  const [begun, setBegun] = useState<Runner | null>(null);
  const found = useLoaded(async () => {
    await loadWords(['check']);
    return openCheck(app);
  }, [app]);
  if (found.state === 'loading') return null;
  const runner = begun ?? found.value;
  return (
    <Speaking of={['check']}>
      {runner ? (
        <InOneTab check={runner.journal.session.peek().id}>
          <Step runner={runner} justWelcomed={begun !== null} />
        </InOneTab>
      ) : (
        <Welcome onStart={async () => setBegun(await beginCheck(app, await invitationHere(app)))} />
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
function Step({ runner, justWelcomed }: { runner: Runner; justWelcomed: boolean }) {
  const [welcomed, setWelcomed] = useState(justWelcomed);
  const session = runner.journal.session.value;
  const { open } = session;
  if (session.closed) {
    location.hash = '#/result';
    return null;
  }
  if (session.person === null) {
    return welcomed ? (
      <AboutYou onAnswer={(person) => runner.tellPerson(person).then(runner.advance)} />
    ) : (
      <Welcome onStart={() => setWelcomed(true)} />
    );
  }
  if (session.paused) return <LazyPage load={paused} props={{ onResume: runner.resume }} />;
  if (open === null) return <LazyPage load={between} props={{ runner }} />;
  if (open.estimate === null) return <EstimateStep runner={runner} task={open.task} />;
  return <LazyPage key={session.attempts.length} load={working} props={{ runner, open }} />;
}
