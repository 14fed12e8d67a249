import { useMemo } from 'preact/hooks';
import { Speaking } from '../../../i18n/use-words';
import type { Tools } from '../../../tools';
import type { Desk } from '../desk';
import type { OpenDesk } from '../desk-state';
import { roomOfOpenDesk } from './open-desk-room';
import { PlacesPage } from './PlacesPage';

interface PlacesDeskProps {
  desk: Desk;
  open: OpenDesk;
  tools: Tools;
}

/** The places of the people at an unlocked desk. Comes as its own lazy chunk. */
export function PlacesDesk({ desk, open, tools }: PlacesDeskProps) {
  const room = useMemo(() => roomOfOpenDesk(open), [open.door, open.overview, open.course]);
  return (
    <Speaking of={['coach-places']}>
      <PlacesPage room={room} clock={tools.clock} guarded={desk.guarded} />
    </Speaking>
  );
}
