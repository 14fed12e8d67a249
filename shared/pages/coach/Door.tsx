import { useWords } from '../../i18n/use-words';
import { ProgressBar } from '../../parts/ProgressBar';
import type { Desk } from './desk';
import type { DeskState } from './desk-state';
import { FromBackupPage } from './FromBackupPage';
import { RecoveryPage } from './RecoveryPage';
import { RestorePage } from './RestorePage';
import { SetupPage } from './SetupPage';
import { Trouble } from './Trouble';
import { UnlockPage } from './UnlockPage';

interface DoorProps {
  desk: Desk;
  state: Exclude<DeskState, { stage: 'open' }>;
  path: readonly string[];
}

/** Everything in front of the unlocked desk. */
export function Door({ desk, state, path }: DoorProps) {
  const t = useWords('coach');
  return (
    <>
      <Trouble desk={desk} />
      {state.stage === 'opening' && <ProgressBar label={t('opening')} share={state.share} />}
      {state.stage === 'sheet' && <RecoveryPage desk={desk} unlocked={state.unlocked} />}
      {(state.stage === 'new' || state.stage === 'locked') && <ClosedDoor desk={desk} state={state} path={path} />}
    </>
  );
}

type ClosedState = Extract<DeskState, { stage: 'new' | 'locked' }>;

function ClosedDoor({ desk, state, path }: { desk: Desk; state: ClosedState; path: readonly string[] }) {
  if (path[0] === 'from-backup') return <FromBackupPage desk={desk} />;
  if (path[0] === 'restore') return <RestorePage desk={desk} />;
  if (state.stage === 'new' || path[0] === 'new') return <SetupPage desk={desk} another={state.stage === 'locked'} />;
  return <UnlockPage desk={desk} state={state} />;
}
