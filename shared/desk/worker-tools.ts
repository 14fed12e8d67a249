/**
 * Time and chance inside the desk's worker. The clock is the page's, as every job tells it, so that both have one day:
 * what a page says is due is due here.
 */
export function workerTools() {
  let ahead = 0;
  return {
    /** @param now of the page, milliseconds since 1970 */
    pageSays: (now: number) => {
      ahead = now - Date.now();
    },
    now: () => new Date(Date.now() + ahead),
    bits: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  };
}
