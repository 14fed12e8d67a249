import * as v from 'valibot';
import { openPaper, sealPaper } from '../../../exchange/desk-paper';
import { withDifficulties } from '../../../measure/calibration/with-difficulties';
import type { Desk } from '../desk';
import type { OpenDesk } from '../desk-state';
import { linesOf } from '../overview/people-lines';
import { roomOfOpenDesk as placesOfOpenDesk } from '../places/open-desk-room';
import { type ExportsPaper, exportsPaperSchema, newExportsPaper } from './exports-paper';
import type { ExportsRoom } from './room';

/** People told of at once. */
const batchSize = 50;

/** The room of a desk whose people are in memory; the paper lies sealed to the desk's key. */
export function roomOfOpenDesk({ room: { store, tools, catalogue } }: Desk, open: OpenDesk): ExportsRoom {
  const { unlocked, people, course, itemBank = null } = open;
  const key = [unlocked.key.id, 'exports'];
  const bank = withDifficulties(catalogue, itemBank);
  async function keepPaper(paper: ExportsPaper): Promise<void> {
    const value = await sealPaper(paper, unlocked.key.recipient);
    await store.shelf.write([{ do: 'put', drawer: 'papers', key, value }]);
  }
  return {
    lines: linesOf(people, bank),
    course,
    bank,
    dossiers: async () => (await placesOfOpenDesk(store, open).read()).dossiers,
    paper: async () => {
      const sealed = await store.shelf.get('papers', key);
      if (sealed !== undefined) return v.parse(exportsPaperSchema, await openPaper(sealed, unlocked.identity));
      const made = newExportsPaper(tools.randomness);
      await keepPaper(made);
      return made;
    },
    keepPaper,
    forEachJudged: async (batch, signal) => {
      for (let at = 0; at < people.length; at += batchSize) {
        signal.throwIfAborted();
        await batch(people.slice(at, at + batchSize));
      }
    },
  };
}
