import { readInvitation } from '../exchange/invitation-link';
import type { Invitation } from '../model/invitation';
import type { App } from './app';

/** The invitation that the managed browser brings; null where there is none, or one that cannot be read. */
export function invitationByPolicy({ policy }: App): Invitation | null {
  const reading = readInvitation(policy.value.invitation ?? '');
  return reading.ok ? reading.invitation : null;
}

/** Practice is open unless the policy says otherwise. */
export function mayPractise({ policy }: App): boolean {
  return policy.value.allowPractice !== false;
}
