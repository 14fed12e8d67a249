/** What Chromium, Firefox and Safari say, and what the bundler says of a missing style sheet. */
const missing = /dynamically imported module|Importing a module script failed|Unable to preload/;

/** Code that did not come: a newer version took its file away, or the network is gone. */
export function isMissingCode(error: unknown): boolean {
  return error instanceof Error && missing.test(error.message);
}

/**
 * Reloads the page to get the code of today, once for each missing piece: the browser's history remembers it over the
 * reload. Never where the reload would show nothing, because the page itself does not answer.
 * @returns false where the page stays
 */
export async function reloadOnceFor({ message }: Error): Promise<boolean> {
  const state = history.state as { readonly reloadedFor?: readonly string[] } | null;
  const before = state?.reloadedFor ?? [];
  if (before.includes(message) || !(await pageAnswers())) return false;
  history.replaceState({ ...state, reloadedFor: [...before, message] }, '');
  location.reload();
  return true;
}

function pageAnswers(): Promise<boolean> {
  return fetch(location.pathname, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
}
