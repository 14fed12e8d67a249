/** Loudness of samples between -1 and 1 in dBFS (root mean square), from -100 (silence) to 0. */
export function decibelOf(samples: ArrayLike<number>): number {
  let power = 0;
  for (let i = 0; i < samples.length; i += 1) power += (samples[i] ?? 0) ** 2;
  return toDecibel(samples.length === 0 ? 0 : power / samples.length);
}

/** A stretch in which somebody may have spoken: mean loudness and length of its voiced parts. */
export interface Stretch {
  readonly decibel: number;
  readonly milliseconds: number;
}

/** What has been heard since the last stretch ended. */
export interface Hearing {
  readonly length: number;
  readonly voiced: number;
  readonly quiet: number;
  /** Sum of power times milliseconds over the voiced parts. */
  readonly energy: number;
}

export const nothingHeard: Hearing = { length: 0, voiced: 0, quiet: 0, energy: 0 };

/** From here on a sound may be speech into a weak microphone; whether it was is not judged here. */
const voicedFrom = -60;
/** A pause of this length ends a stretch; a longer talk is told in pieces. Milliseconds. */
const pause = 700;
const longest = 3_000;

/** Adds `milliseconds` of sound of one loudness; a stretch comes back when it has ended. */
export function hear(
  before: Hearing,
  decibel: number,
  milliseconds: number,
): { next: Hearing; stretch: Stretch | null } {
  const isVoiced = decibel >= voicedFrom;
  if (!isVoiced && before.voiced === 0) return { next: nothingHeard, stretch: null };
  const next: Hearing = {
    length: before.length + milliseconds,
    voiced: before.voiced + (isVoiced ? milliseconds : 0),
    quiet: isVoiced ? 0 : before.quiet + milliseconds,
    energy: before.energy + (isVoiced ? 10 ** (decibel / 10) * milliseconds : 0),
  };
  const ended = next.quiet >= pause || next.length >= longest;
  return ended ? { next: nothingHeard, stretch: stretchOf(next) } : { next, stretch: null };
}

function stretchOf({ energy, voiced }: Hearing): Stretch {
  return { decibel: Math.round(toDecibel(energy / voiced)), milliseconds: Math.round(voiced) };
}

function toDecibel(power: number): number {
  return Math.min(0, Math.max(-100, 10 * Math.log10(Math.max(power, 1e-10))));
}
