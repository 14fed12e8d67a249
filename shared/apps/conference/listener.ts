import { hear, nothingHeard, type Stretch } from './level';

/** What a listener tells: each stretch, and once, after a long silence, how loud the loudest moment was. */
export interface Hears {
  readonly onStretch: (stretch: Stretch) => void;
  readonly onSilence: (loudest: number) => void;
}

/** After so many milliseconds without any stretch the silence is told. */
const silence = 4_000;

/** Takes levels in dBFS with their milliseconds, one after the other. */
export function createListener({ onStretch, onSilence }: Hears): (decibel: number, milliseconds: number) => void {
  let hearing = nothingHeard;
  let loudest = -100;
  let waited = 0;
  let isTold = false;
  return (decibel, milliseconds) => {
    loudest = Math.max(loudest, decibel);
    waited += milliseconds;
    const { next, stretch } = hear(hearing, decibel, milliseconds);
    hearing = next;
    if (stretch) {
      isTold = true;
      onStretch(stretch);
    } else if (!isTold && waited >= silence && next.voiced === 0) {
      isTold = true;
      onSilence(Math.round(loudest));
    }
  };
}
