import type { Page } from '@playwright/test';

export interface StandInVoice {
  readonly lang: string;
  /** False for a voice of a server, which would be told what the person reads. */
  readonly localService: boolean;
}

export interface Said {
  readonly text: string;
  readonly lang: string;
  readonly rate: number;
}

/** For `addInitScript`: no machine of a test has voices. These say nothing until `sayNext` makes them. */
export function standInVoices(first: readonly StandInVoice[]): void {
  const said: unknown[] = [];
  let voices: object[] = [];
  let queue: StandInUtterance[] = [];
  class StandInUtterance extends EventTarget {
    voice: object | null = null;
    lang = '';
    rate = 1;
    constructor(readonly text: string) {
      super();
    }
    tell(type: string, facts: object = {}) {
      this.dispatchEvent(Object.assign(new Event(type), facts));
    }
  }
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: (utterance: StandInUtterance) => {
      const { text, lang, rate } = utterance;
      said.push({ text, lang, rate });
      queue.push(utterance);
      utterance.tell('start');
    },
    cancel: () => {
      const dropped = queue;
      queue = [];
      for (const each of dropped) each.tell('error', { error: 'canceled' });
    },
  });
  const plugIn = (list: readonly StandInVoice[]) => {
    voices = list.map((voice) => ({ ...voice, name: voice.lang, default: false }));
  };
  plugIn(first);
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.assign(window, {
    SpeechSynthesisUtterance: StandInUtterance,
    said,
    plugIn,
    reachWord: (charIndex: number, charLength: number) =>
      queue[0]?.tell('boundary', { name: 'word', charIndex, charLength }),
    endSaying: () => queue.shift()?.tell('end'),
    speaking: () => queue.length > 0,
  });
}

/** Everything that was given to a voice on this page, in order. */
export function saidOn(page: Page): Promise<Said[]> {
  return page.evaluate(() => Reflect.get(window, 'said') as Said[]);
}

/** From now on these voices are there. */
export function plugIn(page: Page, voices: readonly StandInVoice[]): Promise<void> {
  return page.evaluate((list) => (Reflect.get(window, 'plugIn') as (list: unknown) => void)(list), voices);
}

/** The voice tells that it says the word at this place. */
export function reachWord(page: Page, at: number, length: number): Promise<void> {
  return page.evaluate(
    ([index, letters]) => (Reflect.get(window, 'reachWord') as (...place: unknown[]) => void)(index, letters),
    [at, length] as const,
  );
}

/** The voice comes to the end of what it says. */
export function endSaying(page: Page): Promise<void> {
  return page.evaluate(() => (Reflect.get(window, 'endSaying') as () => void)());
}

export function isSpeaking(page: Page): Promise<boolean> {
  return page.evaluate(() => (Reflect.get(window, 'speaking') as () => boolean)());
}

/** The words that are painted as being said. */
export function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('read-aloud') ?? [])].map(String));
}
