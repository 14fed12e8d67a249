import type { Passage } from './passages';
import { localVoice, speech } from './voices';

/** Where a voice is: the passage and the place in its text. */
export interface Place {
  readonly passage: number;
  readonly at: number;
}

interface Manner {
  /** The language of the screen; passages in another one are left out where the device has no voice for it. */
  readonly tag: string;
  /** 1 = the voice's own speed. */
  readonly rate: number;
  readonly from: Place;
  /** Called when a passage begins to be said. */
  readonly begun: (passage: number) => void;
  /** Called with each word's place and letters; by voices that tell them. */
  readonly word: (place: Place, length: number | undefined) => void;
  readonly signal: AbortSignal;
}

/**
 * Says passages one after the other, each in its own language.
 * @returns `stopped` after the signal, `no-voice` where the screen's language has none or the device cannot speak now
 */
export async function speakPassages(
  passages: readonly Passage[],
  manner: Manner,
): Promise<'said' | 'stopped' | 'no-voice'> {
  if (!(await localVoice(manner.tag))) return 'no-voice';
  for (const [passage, { text, tag }] of passages.entries()) {
    if (passage < manner.from.passage) continue;
    const voice = await localVoice(tag);
    if (manner.signal.aborted) return 'stopped';
    if (!voice) continue;
    const at = passage === manner.from.passage ? manner.from.at : 0;
    const end = await say(text.slice(at), voice, manner, {
      begun: () => manner.begun(passage),
      word: (place, length) => manner.word({ passage, at: at + place }, length),
    });
    if (end !== 'said') return end;
  }
  return 'said';
}

/** Errors that are no trouble: somebody stopped it. */
const stopped = new Set(['canceled', 'interrupted']);

function say(
  text: string,
  voice: SpeechSynthesisVoice,
  { rate, signal }: Manner,
  on: { readonly begun: () => void; readonly word: (at: number, length: number | undefined) => void },
): Promise<'said' | 'stopped' | 'no-voice'> {
  return new Promise((resolve) => {
    const spoken = new SpeechSynthesisUtterance(text);
    Object.assign(spoken, { voice, lang: voice.lang, rate });
    spoken.addEventListener('start', on.begun);
    spoken.addEventListener('boundary', ({ name, charIndex, charLength }) => {
      if (name === 'word') on.word(charIndex, charLength);
    });
    spoken.addEventListener('end', () => resolve('said'));
    spoken.addEventListener('error', ({ error }) => resolve(stopped.has(error) ? 'stopped' : 'no-voice'));
    const stop = () => {
      speech()?.cancel();
      resolve('stopped');
    };
    signal.addEventListener('abort', stop, { once: true });
    speech()?.speak(spoken);
  });
}
