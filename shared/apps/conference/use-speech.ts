import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { OnFact } from './facts';
import type { Stretch } from './level';
import { createListener } from './listener';
import { watchLevel } from './watch-level';

export type SpeechPlace = 'lobby' | 'call-muted' | 'call-open';

interface SpeechOptions {
  readonly stream: MediaStream | null;
  readonly place: SpeechPlace;
  /** While somebody else speaks, the microphone may hear the loudspeaker: nothing is told. */
  readonly deaf?: boolean;
  readonly onFact: OnFact;
  readonly onStretch?: (stretch: Stretch, place: SpeechPlace) => void;
}

/**
 * Measures speech while mounted; the result holds the level now, in dBFS. A long silence is told too, so that somebody
 * who says nothing and a dead microphone can be told apart.
 */
export function useSpeech(options: SpeechOptions): ReadonlySignal<number> {
  const { stream, place } = options;
  const level = useSignal(-100);
  const latest = useRef(options);
  latest.current = options;
  useEffect(() => {
    if (!stream) return;
    const gone = new AbortController();
    const listen = createListener({
      onStretch(stretch) {
        latest.current.onFact({ kind: 'speech-heard', ...stretch, place });
        latest.current.onStretch?.(stretch, place);
      },
      onSilence: (decibel) => latest.current.onFact({ kind: 'speech-heard', decibel, milliseconds: 0, place }),
    });
    watchLevel(
      stream,
      (decibel, milliseconds) => {
        level.value = decibel;
        if (!latest.current.deaf) listen(decibel, milliseconds);
      },
      gone.signal,
    );
    return () => {
      gone.abort();
      level.value = -100;
    };
  }, [stream, place]);
  return level;
}
