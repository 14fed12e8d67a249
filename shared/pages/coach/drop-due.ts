import { dropExpired } from '../../desk/vault/expiry';
import type { Desk } from './desk';

/** Deletes what has had its time on this device: the open desk tells what went, a locked one needs no key for it. */
export async function dropDue(desk: Desk): Promise<void> {
  const { tools, store } = desk.room;
  await desk.guarded(async () => {
    const before = desk.state.value;
    if (before.stage !== 'open') return dropExpired(store.shelf, tools.clock.now());
    const gone = await before.door.dropDue();
    if (gone === 0) return;
    desk.change(before.door, { expired: before.expired + gone });
    await desk.refresh();
  });
}
