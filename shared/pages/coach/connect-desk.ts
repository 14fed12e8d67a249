import deskWorker from '../../desk/desk.worker?worker&url';
import { type DeskDoor, DeskError } from '../../desk/desk-door';
import { doorTo } from '../../desk/service/door';
import { runInWorker } from '../../desk/service/worker-runner';
import { startWorker } from '../../files/start-worker';
import type { Store } from '../../store/store';
import type { Task } from '../../tasks/define-task';
import type { Tools } from '../../tools';

/** What a desk is connected with. */
export interface DeskLines {
  readonly tools: Pick<Tools, 'clock' | 'randomness' | 'host'>;
  readonly store: Store;
  readonly catalogue: readonly Task[];
}

/** A fresh service behind its door: in a worker, or in this page where only this page's memory keeps anything. */
export async function connectDesk({ tools, store, catalogue }: DeskLines): Promise<DeskDoor> {
  if (store.lasting) return workerDesk(tools);
  const { createDeskService } = await import('../../desk/service/desk-service');
  const { run, forget } = createDeskService({
    openShelf: async () => store.shelf,
    judges: catalogue,
    now: tools.clock.now,
    bits: tools.randomness.seed,
  });
  return doorTo(run, tools.host.app, forget);
}

function workerDesk({ host, clock }: DeskLines['tools']): DeskDoor {
  const life = new AbortController();
  try {
    const worker = startWorker(deskWorker, life.signal);
    return doorTo(runInWorker(worker, clock.now, life.signal), host.app, () => life.abort());
  } catch (thrown) {
    throw new DeskError('no-worker', thrown);
  }
}
