import * as v from 'valibot';
import { withDifficulties } from '../../../measure/calibration/with-difficulties';
import type { Desk } from '../desk';
import type { OpenDesk } from '../desk-state';
import { exportsPaperSchema, newExportsPaper } from './exports-paper';
import type { ExportsRoom } from './room';

/** Name of the desk's paper about its exports. */
const paperName = 'exports';

/** The room of an unlocked desk; the paper lies sealed in its vault. */
export function roomOfOpenDesk(
  { room: { tools, catalogue } }: Desk,
  { door, overview, course, itemBank }: OpenDesk,
): ExportsRoom {
  const keepPaper: ExportsRoom['keepPaper'] = (paper) => door.changePaper(paperName, paper);
  return {
    lines: Array.from({ length: overview.count }, (_, at) => overview.line(at)),
    course,
    bank: withDifficulties(catalogue, itemBank),
    itemBank,
    dossiers: door.dossiers,
    paper: async () => {
      const kept = await door.paper(paperName);
      if (kept !== undefined) return v.parse(exportsPaperSchema, kept);
      const made = newExportsPaper(tools.randomness);
      await keepPaper(made);
      return made;
    },
    keepPaper,
    listFile: (wanted, progress, signal) => door.listFile(course, wanted, progress, signal),
    forEachJudged: (batch, signal, only) => door.forEachJudged(course, batch, signal, only),
  };
}
