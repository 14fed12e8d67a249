import { withDifficulties } from '../../measure/calibration/with-difficulties';
import type { ItemBank } from '../../model/item-bank';
import type { Judge } from '../../tasks/judge';

/** By what this app judges and measures; the marks tell whether kept verdicts and numbers still hold. */
export interface Rules {
  /** With the difficulties that hold at this desk. */
  readonly tasks: readonly Judge[];
  /** Marks of verdicts: the app's version and what the tasks declare. */
  readonly judging: string;
  /** Marks of numbers: the same with the difficulties that hold. */
  readonly measuring: string;
}

export async function rulesOf(judges: readonly Judge[], bank: ItemBank | null, app: string): Promise<Rules> {
  const tasks = withDifficulties(judges, bank);
  const [judging, measuring] = await Promise.all([markOf(judges, app), markOf(tasks, app)]);
  return { tasks, judging, measuring };
}

async function markOf(declarations: readonly Judge[], app: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(declarations)));
  return `${app} ${Array.from(new Uint8Array(digest, 0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
