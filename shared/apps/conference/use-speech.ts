import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { OnFact } from './facts';
import { hear, nothingHeard, type Stretch } from './level';
import { watchLevel } from './watch-level';

export type SpeechPlace = 'lobby' | 'call-muted' | 'call-open';

interface SpeechOptions {
  readonly stream: MediaStream | null;
  readonly place: SpeechPlace;
  /** While somebody else speaks, the microphone may hear the loudspeaker: nothing is reported. */
  readonly deaf?: boolean;
  readonly onFact: OnFact;
  readonly onStretch?: (stretch: Stretch, place: SpeechPlace) => void;
}

/** Redraw the shown level this often, in milliseconds. */
const redraw = 100;

/** After so many milliseconds without any stretch the loudest level is told, with a length of 0. */
const silence = 4_000;

/**
 * Measures speech while mounted; the result holds the level now, in dBFS. A long silence is told too, so that somebody
 * who says nothing and a dead microphone can be told apart.
 */
export function useSpeech(options: SpeechOptions) {
  const { stream, place } = options;
  const level = useSignal(-100);
  const latest = useRef(options);
  latest.current = options;
  useEffect(() => {
    if (!stream) return;
    const gone = new AbortController();
    let hearing = nothingHeard;
    let loudest = -100;
    let waited = 0;
    let isTold = false;
    let shownFor = redraw;
    watchLevel(
      stream,
      (decibel, milliseconds) => {
        shownFor += milliseconds;
        if (shownFor >= redraw) {
          shownFor = 0;
          level.value = decibel;
        }
        const { deaf, onFact, onStretch } = latest.current;
        if (deaf) {
          hearing = nothingHeard;
          return;
        }
        loudest = Math.max(loudest, decibel);
        waited += milliseconds;
        const { next, stretch } = hear(hearing, decibel, milliseconds);
        hearing = next;
        if (!stretch && (isTold || waited < silence || next.voiced > 0)) return;
        isTold = true;
        const told = stretch ?? { decibel: Math.round(loudest), milliseconds: 0 };
        onFact({ kind: 'speech-heard', ...told, place });
        if (!stretch) return;
        onStretch?.(stretch, place);
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
