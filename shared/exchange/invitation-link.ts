import * as v from 'valibot';
import { type Invitation, invitationSchema } from '../model/invitation';
import { fromBase64url, toBase64url } from './base64url';
import { readLimitedJson } from './limited-json';

/** Signs of the payload; an invitation to five recipients with the longest label needs about 1,100. */
const longestPayload = 4_000;
const route = '#/invitation/';

/**
 * Why a link carries no invitation: `missing` nothing after the route · `too-long` · `cut-off` not readable, mostly a
 * link that lost its end on the way · `newer` made by a newer app · `foreign` something else.
 */
export type InvitationProblem = 'missing' | 'too-long' | 'cut-off' | 'newer' | 'foreign';

export type InvitationReading =
  | { readonly ok: true; readonly invitation: Invitation }
  | { readonly ok: false; readonly problem: InvitationProblem };

/** The invitation as the fragment of a link, `#/invitation/…`. A fragment is never sent to a server. */
export function invitationToFragment(invitation: Invitation): string {
  return `${route}${toBase64url(new TextEncoder().encode(JSON.stringify(invitation)))}`;
}

/** @param address of the app's start page, without a fragment */
export function invitationLink(address: string, invitation: Invitation): string {
  return `${address}${invitationToFragment(invitation)}`;
}

/** Reads a fragment, or a whole pasted link with the line breaks and the full stop that a mail put into it. */
export function readInvitation(text: string): InvitationReading {
  const payload = payloadOf(text);
  if (payload === '') return refused('missing');
  if (payload.length > longestPayload) return refused('too-long');
  const bytes = fromBase64url(payload);
  const json = bytes && readLimitedJson(bytes, 4);
  if (!json?.ok) return refused('cut-off');
  const named = v.safeParse(v.object({ format: v.literal('probefahrt-invitation'), version: v.number() }), json.value);
  if (!named.success) return refused('foreign');
  if (named.output.version > 1) return refused('newer');
  const parsed = v.safeParse(invitationSchema, json.value);
  return parsed.success ? { ok: true, invitation: parsed.output } : refused('foreign');
}

function payloadOf(text: string): string {
  const unwrapped = text.replaceAll(/\s/g, '').replace(/[.,;:!?)>"']+$/, '');
  const start = unwrapped.indexOf('/invitation/');
  return start < 0 ? '' : unwrapped.slice(start + '/invitation/'.length);
}

function refused(problem: InvitationProblem): InvitationReading {
  return { ok: false, problem };
}
