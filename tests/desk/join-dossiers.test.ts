import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inherited, joinedDossier } from '../../shared/desk/join-dossiers';
import type { Decision, Dossier } from '../../shared/model/dossier';
import { checkOf } from '../pages/coach/people';

const decision: fc.Arbitrary<Decision> = fc.record({
  course: fc.constantFrom('eins', 'zwei'),
  kind: fc.constantFrom('place' as const, 'waiting' as const, 'taken-back' as const),
  from: fc.constant('hand' as const),
  reason: fc.string({ maxLength: 5 }),
  decidedBy: fc.constant('Frau Kaya'),
  at: fc.integer({ min: 0, max: 50 }).map((minute) => new Date(Date.UTC(2026, 10, 1, 8, minute)).toISOString()),
});
const notes = fc.array(fc.constantFrom('ruft an', 'Erbach', 'Führerschein', 'mittwochs'), { maxLength: 3 });
const dossier: fc.Arbitrary<Dossier> = fc.record({
  check: fc.constant(checkOf(1)),
  notes: notes.map((lines) => lines.join('\n')),
  follows: fc.constantFrom(null, checkOf(2)),
  decisions: fc.array(decision, { maxLength: 6 }),
});

test('joining loses no note and no decision, and joining the same again changes nothing', () => {
  fc.assert(
    fc.property(dossier, dossier, (here, there) => {
      const joined = joinedDossier(here, there);
      for (const note of [...here.notes.split('\n'), ...there.notes.split('\n')]) expect(joined.notes).toContain(note);
      expect(joined.decisions).toEqual(expect.arrayContaining([...here.decisions, ...there.decisions]));
      expect(joinedDossier(joined, there)).toEqual(joined);
      expect(joinedDossier(here, here)).toEqual(here);
    }),
  );
});

test('a newer backup brings its decisions in their order', () => {
  const at = (minute: number, kind: Decision['kind']): Decision => ({
    course: 'eins',
    kind,
    from: 'hand',
    reason: '',
    decidedBy: 'Frau Kaya',
    at: new Date(Date.UTC(2026, 10, 1, 8, minute)).toISOString(),
  });
  const here: Dossier = { check: checkOf(1), notes: '', follows: null, decisions: [at(1, 'place')] };
  const there = { ...here, decisions: [at(1, 'place'), at(2, 'taken-back'), at(2, 'waiting')] };
  expect(joinedDossier(here, there).decisions).toEqual(there.decisions);
});

test('what an older check leaves goes before the notes of the newer one', () => {
  const older: Dossier = { check: checkOf(1), notes: 'früher', follows: checkOf(9), decisions: [] };
  const newer: Dossier = { check: checkOf(2), notes: 'jetzt', follows: checkOf(1), decisions: [] };
  expect(inherited(older, newer)).toEqual({ ...newer, notes: 'früher\n\njetzt', follows: checkOf(9) });
});
