import type { DeskDoor } from '../../desk/desk-door';
import type { OpenDesk } from './desk-state';

interface Watching {
  readonly show: (renewing: OpenDesk['renewing']) => void;
  readonly refresh: () => Promise<void>;
  /** Milliseconds that only grow. */
  readonly tick: () => number;
}

/** Between two looks at what is worked out already, in milliseconds. */
const pause = 2_000;

/** Works out the lines that older rules left behind; the list shows the new ones as they come. */
export async function renewLines(
  door: DeskDoor,
  { show, refresh, tick }: Watching,
  signal: AbortSignal,
): Promise<void> {
  let seen = tick();
  let any = false;
  await door.bringUpToDate((done, all) => {
    any = true;
    show({ done, all });
    if (tick() - seen < pause) return;
    seen = tick();
    void refresh().catch(() => undefined);
  }, signal);
  if (any) await refresh();
}
