import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ConferenceFact, thinOut } from '../../../shared/apps/conference/facts';

/** Lets facts through one second apart. */
function thinned(facts: readonly ConferenceFact[]): ConferenceFact[] {
  const told: ConferenceFact[] = [];
  let now = 0;
  const onFact = thinOut(
    (fact) => told.push(fact),
    () => now,
  );
  for (const fact of facts) {
    onFact(fact);
    now += 1_000;
  }
  return told;
}

const light = (subject: number): ConferenceFact => ({ kind: 'light-measured', subject, background: 0.5 });
const answer = (kind: 'refused' | 'allowed'): ConferenceFact => ({
  kind: 'media-answered',
  device: 'camera',
  answer: kind,
});

it('tells light again only when it changed and not more often than every three seconds', () => {
  expect(thinned([light(0.5), light(0.9), light(0.9), light(0.9)])).toEqual([light(0.5), light(0.9)]);
  expect(thinned(Array.from({ length: 60 }, () => light(0.5)))).toHaveLength(1);
});

it('tells the same answer and the same state once, and every change', () => {
  expect(thinned([answer('refused'), answer('refused'), answer('allowed')])).toHaveLength(2);
  const alive: ConferenceFact = { kind: 'picture-measured', alive: true };
  expect(thinned([alive, alive, { ...alive, alive: false }, alive])).toHaveLength(3);
});

it('keeps the log of an hour of flicker and talk small, and swallows nothing that was done', () => {
  const done: ConferenceFact = { kind: 'microphone-switched', on: true };
  const measured = fc.constantFrom<ConferenceFact>(
    light(0.1),
    light(0.9),
    { kind: 'speech-heard', decibel: -20, milliseconds: 3_000, place: 'lobby' },
    { kind: 'speech-heard', decibel: -20, milliseconds: 3_000, place: 'call-open' },
  );
  fc.assert(
    fc.property(fc.array(measured, { minLength: 3_000, maxLength: 3_600 }), (facts) => {
      const told = thinned([done, ...facts, done]);
      expect(told.length).toBeLessThan(100);
      expect(told.filter(({ kind }) => kind === 'microphone-switched')).toHaveLength(2);
    }),
    { numRuns: 5 },
  );
});

it('tells a voice after a long hum, and better light after much flicker', () => {
  const sound = (decibel: number): ConferenceFact => ({
    kind: 'speech-heard',
    decibel,
    milliseconds: 900,
    place: 'lobby',
  });
  const hum = Array.from({ length: 60 }, () => sound(-55));
  expect(thinned([...hum, sound(-28)]).at(-1)).toEqual(sound(-28));
  const flicker = Array.from({ length: 400 }, (_, at) => light(at % 8 < 4 ? 0.05 : 0.15));
  expect(thinned([...flicker, ...Array.from({ length: 4 }, () => light(0.5))]).at(-1)).toEqual(light(0.5));
});
