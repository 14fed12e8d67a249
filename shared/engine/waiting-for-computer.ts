import type { Need, TaskDeclaration } from '../model/task';
import { deviceOf, doable, unused, wished } from './plan';
import type { Session } from './session';

/** The tasks that were planned out because the check goes on at a phone; a computer would offer them. */
export function waitingForComputer<T extends TaskDeclaration>(
  session: Session,
  catalogue: readonly T[],
  offers: readonly Need[],
): readonly T[] {
  if (deviceOf(session) === 'computer') return [];
  const withComputer = doable(catalogue, offers, 'computer').filter(({ phone }) => phone === 'better-on-pc');
  return unused(wished(withComputer, session), session);
}
