import type { Page } from '@playwright/test';
import { readInvitation } from '../../../shared/exchange/invitation-link';
import { makeInvitation, setUpDesk } from '../steps/coach';
import { button, type Person, personAt } from '../steps/person';

/** An open coach desk on its list, and for whom results are sealed that it can open. */
export async function openDesk(page: Page): Promise<{ coach: Person; recipient: string }> {
  const coach = personAt(page, 'mouse');
  await setUpDesk(coach, 'Jobcenter Odenwaldkreis');
  const reading = readInvitation(await makeInvitation(coach));
  if (!reading.ok) throw new Error(`no invitation: ${reading.problem}`);
  await coach.hand.press(button(coach, coach.words('coach')('bar.list')));
  return { coach, recipient: reading.invitation.recipients[0] ?? '' };
}
