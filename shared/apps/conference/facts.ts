import type { Report } from '../../model/observation';

/** What the conference program can tell. Numbers and states only: no picture, no sound, no device name. */
export type ConferenceFact = Extract<
  Report,
  {
    kind:
      | 'media-answered'
      | 'device-chosen'
      | 'picture-measured'
      | 'light-measured'
      | 'speech-heard'
      | 'call-joined'
      | 'microphone-switched'
      | 'question-asked'
      | 'call-left'
      | 'fault';
  }
>;
export type OnFact = (fact: ConferenceFact) => void;

type FactOf<Kind extends ConferenceFact['kind']> = Extract<ConferenceFact, { kind: Kind }>;

/** Light is reported again after this time, and only if it changed by this much. */
const lightPause = 3_000;
const lightChange = 0.05;
/**
 * So much is kept at most of lights (a brighter face than any before comes on top), sounds of one place and changes of
 * the picture; the log of an attempt stays small.
 */
const mostLights = 40;
const mostSounds = 12;
/** In dBFS. Fainter sounds are counted apart, so that the hum of a room does not use up the place for a voice. */
const clear = -45;
const mostPictures = 20;

/** Passes facts on, but not one that says nothing new. `tick` in milliseconds. */
export function thinOut(onFact: OnFact, tick: () => number): OnFact {
  const isNews = newsOf(tick);
  return (fact) => {
    if (isNews(fact)) onFact(fact);
  };
}

function newsOf(tick: () => number): (fact: ConferenceFact) => boolean {
  const answer = newAnswer();
  const picture = newPicture();
  const light = newLight(tick);
  const sound = newSound();
  return (fact) => {
    switch (fact.kind) {
      case 'media-answered':
        return answer(fact);
      case 'picture-measured':
        return picture(fact);
      case 'light-measured':
        return light(fact);
      case 'speech-heard':
        return sound(fact);
      default:
        return true;
    }
  };
}

function newAnswer() {
  const last = new Map<string, string>();
  return ({ device, answer }: FactOf<'media-answered'>) => {
    const news = last.get(device) !== answer;
    last.set(device, answer);
    return news;
  };
}

function newPicture() {
  let last: boolean | undefined;
  let count = 0;
  return ({ alive }: FactOf<'picture-measured'>) => {
    if (alive === last || count >= mostPictures) return false;
    last = alive;
    count += 1;
    return true;
  };
}

function newLight(tick: () => number) {
  let last: { readonly fact: FactOf<'light-measured'>; readonly at: number } | undefined;
  let count = 0;
  let brightest = 0;
  return (fact: FactOf<'light-measured'>) => {
    const at = tick();
    const isFull = count >= mostLights && fact.subject < brightest + lightChange;
    const changed =
      !last ||
      Math.abs(last.fact.subject - fact.subject) > lightChange ||
      Math.abs(last.fact.background - fact.background) > lightChange;
    if (!changed || isFull || (last && at - last.at < lightPause)) return false;
    last = { fact, at };
    count += 1;
    brightest = Math.max(brightest, fact.subject);
    return true;
  };
}

function newSound() {
  const counts = new Map<string, number>();
  return ({ place, decibel }: FactOf<'speech-heard'>) => {
    const kind = `${place} ${decibel >= clear ? 'clear' : 'faint'}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= mostSounds;
  };
}
