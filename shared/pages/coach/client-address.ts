/** Whether anybody's browser can open this address; an extension's own address works only where it is installed. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address);
}

/** A typed web address as invitations need it: without query and fragment. null where it is none. */
export function webAddressIn(text: string): string | null {
  const trimmed = text.trim();
  if (!isWebAddress(trimmed) || !URL.canParse(trimmed)) return null;
  const { origin, pathname } = new URL(trimmed);
  return origin + pathname;
}
