import { useEffect, useRef } from 'preact/hooks';
import { factsOf } from '../../i18n/languages';
import { Speaking, useSpoken, useWords } from '../../i18n/use-words';
import { Notice } from '../Notice';
import { type Passage, passagesAfter, passagesIn, wordAt } from './passages';
import { type Place, speakPassages } from './speak-passages';
import { markWord, unmarkWord } from './word-mark';

/** How fast a voice speaks, as a multiple of its own speed. */
const rates = { slow: 0.7, normal: 1, fast: 1.4 } as const;
export type ReadingSpeed = keyof typeof rates;
const speeds = Object.keys(rates) as readonly ReadingSpeed[];

export type ReadingState = 'silent' | 'speaking' | 'no-voice';

interface ReadAloudProps {
  /** What is read: all text below it, in reading order. */
  root: HTMLElement;
  state: Exclude<ReadingState, 'silent'>;
  /** It has come to its end, or found no voice. */
  onState: (state: 'silent' | 'no-voice') => void;
  speed: ReadingSpeed;
  onSpeed: (speed: ReadingSpeed) => void;
}

/** Reads a page aloud with voices of this device and marks the words; where there is no voice it says so. */
export function ReadAloud(props: ReadAloudProps) {
  return (
    <Speaking of={['read-aloud']}>
      <Reader {...props} />
    </Speaking>
  );
}

function Reader({ root, state, onState, speed, onSpeed }: ReadAloudProps) {
  const t = useWords('read-aloud');
  useVoice({ root, state, onState, speed });
  return (
    <div class="read-aloud" data-read-aloud={state}>
      {state === 'no-voice' ? (
        <Notice announced>{t('no-voice')}</Notice>
      ) : (
        <label class="read-aloud-speed">
          {t('speed.label')}
          <select value={speed} onChange={(event) => onSpeed(event.currentTarget.value as ReadingSpeed)}>
            {speeds.map((each) => (
              <option key={each} value={each}>
                {t(`speed.${each}`)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

interface Reading {
  readonly tag: string;
  passages: readonly Passage[];
  place: Place;
}

/** Speaks while the state says so; another speed goes on at the same word, another language begins again. */
function useVoice({ root, state, onState, speed }: Omit<ReadAloudProps, 'onSpeed'>): void {
  const { tag } = factsOf(useSpoken());
  const reading = useRef<Reading | null>(null);
  useEffect(() => {
    if (state !== 'speaking') {
      reading.current = null;
      return;
    }
    const run = new AbortController();
    if (reading.current?.tag !== tag)
      reading.current = { tag, passages: passagesIn(root), place: { passage: 0, at: 0 } };
    void readToTheEnd(reading.current, root, rates[speed], run.signal).then((end) => {
      if (end !== 'stopped' && !run.signal.aborted) onState(end === 'said' ? 'silent' : 'no-voice');
    });
    addEventListener('pagehide', () => run.abort(), { signal: run.signal });
    return () => {
      run.abort();
      unmarkWord();
    };
  }, [state, speed, tag]);
}

/** Goes on as long as the page has more below: a task's work may come while its brief is said. */
async function readToTheEnd(
  reading: Reading,
  root: HTMLElement,
  rate: number,
  signal: AbortSignal,
): Promise<'said' | 'stopped' | 'no-voice'> {
  for (;;) {
    const end = await speakPassages(reading.passages, { ...followedBy(reading), tag: reading.tag, rate, signal });
    const last = reading.passages.at(-1);
    const more = end === 'said' && last ? passagesAfter(root, last) : [];
    if (more.length === 0) return end;
    reading.passages = more;
    reading.place = { passage: 0, at: 0 };
  }
}

/** Remembers where the voice is, and keeps what is said in sight and its word marked. */
function followedBy(reading: Reading) {
  return {
    from: reading.place,
    begun: (passage: number) => {
      if (passage !== reading.place.passage) reading.place = { passage, at: 0 };
      reading.passages[passage]?.spots[0]?.node.parentElement?.scrollIntoView({ block: 'nearest' });
    },
    word: (place: Place, length: number | undefined) => {
      reading.place = place;
      const word = wordAt(reading.passages[place.passage] as Passage, place.at, length);
      if (word) markWord(word);
    },
  };
}
