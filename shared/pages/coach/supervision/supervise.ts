import type { SupervisionAnswer, SupervisionChange } from '../../../desk/supervision-door';
import type { Desk } from '../desk';
import type { OpenDesk } from '../desk-state';

/** Changes what the desk knows, and shows everybody anew where that concerns somebody. */
export async function supervise(
  desk: Desk,
  { door }: OpenDesk,
  change: SupervisionChange,
): Promise<SupervisionAnswer | undefined> {
  return desk.guarded(async () => {
    const answer = await door.supervise(change);
    if (answer.concerned.length > 0) await desk.refresh();
    return answer;
  });
}
