import { useMemo } from 'preact/hooks';
import { Speaking } from '../../../i18n/use-words';
import type { Tools } from '../../../tools';
import type { Desk } from '../desk';
import type { OpenDesk } from '../desk-state';
import { CalibrationPage } from './CalibrationPage';
import { roomOfOpenDesk } from './open-desk-room';

interface CalibrationDeskProps {
  desk: Desk;
  open: OpenDesk;
  tools: Tools;
}

/** The calibration of the people at an unlocked desk. Comes as its own lazy chunk. */
export function CalibrationDesk({ desk, open, tools }: CalibrationDeskProps) {
  const room = useMemo(() => roomOfOpenDesk(desk, open), [desk, open.door]);
  return (
    <Speaking of={['coach-calibration']}>
      <CalibrationPage room={room} tools={tools} catalogue={desk.room.catalogue} />
    </Speaking>
  );
}
