/** An answer is over after this pause, or when it has become a speech. Milliseconds. */
const pauseAfterAnswer = 3_500;
const longestAnswer = 60_000;

/** Returns what to call for each sound of an answer; `onOver` is called once, when the answer has ended. */
export function waitForAnswer(onOver: () => void, signal: AbortSignal): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let longest: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const stop = () => {
    isOver = true;
    clearTimeout(pause);
    clearTimeout(longest);
  };
  const end = () => {
    stop();
    onOver();
  };
  signal.addEventListener('abort', stop);
  return () => {
    if (isOver) return;
    clearTimeout(pause);
    pause = setTimeout(end, pauseAfterAnswer);
    longest ??= setTimeout(end, longestAnswer);
  };
}
