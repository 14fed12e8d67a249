import { useMemo } from 'preact/hooks';
import { Speaking } from '../../../i18n/use-words';
import type { TaskDeclaration } from '../../../model/task';
import type { Tools } from '../../../tools';
import type { OpenDesk } from '../desk-state';
import { CalibrationPage } from './CalibrationPage';
import { roomOfOpenDesk } from './open-desk-room';

interface CalibrationDeskProps {
  open: OpenDesk;
  tools: Tools;
  catalogue: readonly TaskDeclaration[];
}

/** The calibration of the people at an unlocked desk. Comes as its own lazy chunk. */
export function CalibrationDesk({ open, tools, catalogue }: CalibrationDeskProps) {
  const room = useMemo(() => roomOfOpenDesk(open), [open]);
  return (
    <Speaking of={['coach-calibration']}>
      <CalibrationPage room={room} tools={tools} catalogue={catalogue} />
    </Speaking>
  );
}
