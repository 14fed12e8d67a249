import { useMemo } from 'preact/hooks';
import { Speaking } from '../../../i18n/use-words';
import type { Tools } from '../../../tools';
import { useLoaded } from '../../use-loaded';
import type { Desk } from '../desk';
import type { OpenDesk } from '../desk-state';
import { ExportsPage } from './ExportsPage';
import { roomOfOpenDesk } from './open-desk-room';

interface ExportsDeskProps {
  desk: Desk;
  open: OpenDesk;
  tools: Tools;
}

/** What can leave an unlocked desk. Comes as its own lazy chunk. */
export function ExportsDesk({ desk, open, tools }: ExportsDeskProps) {
  const room = useMemo(() => roomOfOpenDesk(desk, open), [desk, open.door, open.overview, open.course, open.itemBank]);
  const loaded = useLoaded(
    () => desk.guarded(async () => ({ dossiers: await room.dossiers(), paper: await room.paper() })),
    [room],
  );
  if (loaded.state === 'loading' || loaded.value === undefined) return null;
  return (
    <Speaking of={['coach-exports', 'coach-overview', 'coach-person', 'survey']}>
      <ExportsPage room={room} tools={tools} dossiers={loaded.value.dossiers} paper={loaded.value.paper} />
    </Speaking>
  );
}
