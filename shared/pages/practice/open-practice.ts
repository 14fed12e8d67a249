import type { Journal } from '../../engine/journal';
import { practicePlan } from '../../engine/plan';
import { createRunner, type Runner } from '../../engine/runner';
import { practiceSeed } from '../../engine/seeds';
import type { App } from '../app';
import { begin, openJournal } from '../running';

/** The open practice of this task and seed, or a new one; any other is put away: kept where it came to its end. */
export async function openPractice(app: App, task: string, seed: number): Promise<Runner> {
  const wanted = practiceSeed(seed);
  const open = await openJournal(app, 'practice');
  const same = open?.session.value.open?.task === task && open.session.value.seed === wanted;
  if (open && !same) await putAway(app, open);
  const journal = open && same ? open : await begin(app, 'practice', wanted, null);
  return createRunner(journal, app.catalogue, practicePlan(task), app.tools.clock.tick, app.tools.host);
}

/** The task and the seed of the practice that was begun last and not ended: what was done there can be gone on with. */
export async function leftOpen(app: App): Promise<{ readonly task: string; readonly seed: number } | null> {
  const journal = await openJournal(app, 'practice');
  if (!journal) return null;
  const { open, seed } = journal.session.value;
  return open && { task: open.task, seed };
}

function putAway({ store }: App, { session, note }: Journal): Promise<void> {
  const { id, attempts } = session.value;
  return attempts.length > 0 ? note({ kind: 'closed', reason: 'no-task-left' }) : store.sessionLog.drop(id);
}
