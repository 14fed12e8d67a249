/** Resolves after so many milliseconds, or at once when `signal` aborts. */
export function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Whether something is done before its deadline; it may also fail, or `signal` may abort. */
export async function isDoneWithin(work: Promise<void>, deadline: number, signal: AbortSignal): Promise<boolean> {
  const done = work.then(
    () => true,
    () => false,
  );
  return Promise.race([done, rest(deadline, signal).then(() => false)]);
}
