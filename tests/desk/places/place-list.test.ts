import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digitalDrivingLicence } from '../../../shared/content/course';
import { ageFitOf } from '../../../shared/desk/places/age-fit';
import { decisionOf, historyOf, withDecision } from '../../../shared/desk/places/decisions';
import { membersOf } from '../../../shared/desk/places/members';
import { type PlaceList, placeListOf, waitingList } from '../../../shared/desk/places/place-list';
import { rule, takeOver, undoing } from '../../../shared/desk/places/takeover';
import { checkOf, decided, dossier, dossiersFor, dossiersOf, peopleUpTo, person, question, today } from './people';

const decider = { decidedBy: 'Frau Kaya', at: '2026-11-23T09:00:00.000Z' };
const standingOf = ({ entries }: PlaceList, n: number) =>
  entries.find(({ applicant }) => applicant.check === checkOf(n))?.standing;
const standings = (list: PlaceList) => list.entries.map(({ standing }) => standing);

const decidedPeople = peopleUpTo(20).chain((people) => fc.tuple(fc.constant(people), dossiersFor(people)));

test('a decision by hand stands, whatever is proposed and wherever the line is', () => {
  fc.assert(
    fc.property(decidedPeople, fc.nat(20), fc.option(fc.nat(20)), ([people, dossiers], places, line) => {
      const list = placeListOf(question(people, dossiers, { places }), line ?? undefined);
      const ruled = new Set(takeOver(list, decider, '').map(({ check }) => check));
      for (const { applicant, standing } of list.entries) {
        const held = decisionOf(dossiers.get(applicant.check), digitalDrivingLicence.id);
        if (held) expect(standing).toBe(held.kind);
        if (held?.from === 'hand') expect(ruled.has(applicant.check)).toBe(false);
      }
    }),
  );
});

test('a proposal fills what decisions left free, never more', () => {
  fc.assert(
    fc.property(decidedPeople, fc.nat(20), ([people, dossiers], places) => {
      const list = placeListOf(question(people, dossiers, { places }));
      const seats = list.entries.filter(({ standing, movesUp }) => standing === 'place' || movesUp).length;
      expect(seats).toBeLessThanOrEqual(Math.max(places, list.given));
      expect(list.free).toBe(Math.max(0, places - list.given));
    }),
  );
});

test('after taking over, nothing is left to take over, and nobody was refused', () => {
  fc.assert(
    fc.property(decidedPeople, fc.nat(20), ([people, dossiers], places) => {
      const rulings = takeOver(placeListOf(question(people, dossiers, { places })), decider, '');
      expect(rulings.filter(({ decision }) => decision.kind === 'no-place')).toEqual([]);
      const after = new Map(dossiers);
      for (const { check, decision } of rulings) {
        after.set(
          check,
          withDecision(after.get(check) ?? { check, notes: '', follows: null, decisions: [] }, decision),
        );
      }
      expect(takeOver(placeListOf(question(people, after, { places })), decider, '')).toEqual([]);
    }),
  );
});

test('the order in which checks came does not matter', () => {
  fc.assert(
    fc.property(decidedPeople, fc.nat(20), ([people, dossiers], places) => {
      const list = placeListOf(question(people, dossiers, { places }));
      expect(placeListOf(question([...people].reverse(), dossiers, { places }))).toEqual(list);
    }),
  );
});

test('everybody is on the list once: place, waiting, open, apart', () => {
  const people = [
    person(1, 0.9),
    person(2, 0.8),
    person(3, 0.3),
    person(4, 0.9, { age: 30 }),
    person(5, 0.7, { age: null }),
  ];
  const list = placeListOf(question(people, new Map(), { places: 1 }));
  expect([1, 2, 3, 4, 5].map((n) => standingOf(list, n))).toEqual(['place', 'waiting', 'open', 'apart', 'waiting']);
  expect(list.entries.find(({ applicant }) => applicant.check === checkOf(5))?.age).toBe('unknown');
});

test('somebody outside the ages gets a place by hand', () => {
  const list = placeListOf(
    question([person(1, 0.9, { age: 30 })], dossiersOf(dossier(1, { decisions: [decided('place')] }))),
  );
  expect(list).toMatchObject({ given: 1, free: 11 });
  expect(standings(list)).toEqual(['place']);
});

test('the waiting list stands by need; when a place gets free the first of it is proposed to move up', () => {
  const waiting = (n: number) => dossier(n, { decisions: [decided('waiting', { from: 'proposal', reason: '' })] });
  const given = dossier(1, { decisions: [decided('place')] });
  const people = [person(1, 0.9), person(2, 0.6), person(3, 0.7), person(4, 0.5)];
  const full = placeListOf(question(people, dossiersOf(given, waiting(2), waiting(3)), { places: 1 }));
  expect(waitingList(full).map(({ applicant }) => applicant.check)).toEqual([3, 2, 4].map(checkOf));
  expect(full.entries.filter(({ movesUp }) => movesUp)).toEqual([]);

  const freed = dossier(1, { decisions: [decided('place'), decided('no-place')] });
  const list = placeListOf(question(people, dossiersOf(freed, waiting(2), waiting(3)), { places: 1 }));
  expect(list.entries.filter(({ movesUp }) => movesUp).map(({ applicant }) => applicant.check)).toEqual([checkOf(3)]);
  expect(takeOver(list, decider, '').find(({ check }) => check === checkOf(3))?.decision.kind).toBe('place');
});

test('somebody put on the waiting list by hand is never moved up by a proposal', () => {
  const list = placeListOf(question([person(1, 0.9)], dossiersOf(dossier(1, { decisions: [decided('waiting')] }))));
  expect(list.entries[0]).toMatchObject({ standing: 'waiting', movesUp: false });
  expect(takeOver(list, decider, '')).toEqual([]);
});

test('the line can be moved by hand, also past what is advised', () => {
  const people = [person(1, 0.9), person(2, 0.8), person(3, 0.1)];
  expect(standings(placeListOf(question(people, new Map(), { places: 2 }), 3))).toEqual(['place', 'place', 'place']);
  expect(standings(placeListOf(question(people, new Map(), { places: 2 }), 1))).toEqual(['place', 'waiting', 'open']);
  expect(standings(placeListOf(question(people, new Map(), { places: 2 }), 99))).toEqual(['place', 'place', 'place']);
});

test('taken back, the proposal speaks again; what was decided stays in the history', () => {
  const one = dossier(1, { decisions: [decided('no-place'), decided('taken-back')] });
  expect(standings(placeListOf(question([person(1, 0.9)], dossiersOf(one))))).toEqual(['place']);
  expect(historyOf(one, digitalDrivingLicence.id).map(({ kind }) => kind)).toEqual(['taken-back', 'no-place']);
  expect(historyOf(undefined, digitalDrivingLicence.id)).toEqual([]);
});

test('the last decision of a course holds, whatever the clock said; other courses do not speak', () => {
  const decisions = [
    decided('place', { at: '2027-01-01T00:00:00.000Z' }),
    decided('waiting', { at: '2026-01-01T00:00:00.000Z' }),
    decided('no-place', { course: 'another' }),
  ];
  expect(decisionOf(dossier(1, { decisions }), digitalDrivingLicence.id)?.kind).toBe('waiting');
  expect(decisionOf(undefined, digitalDrivingLicence.id)).toBeNull();
});

test('undoing a step gives back what held before, by adding to the history', () => {
  const people = [person(1, 0.9), person(2, 0.8)];
  const before = dossiersOf(dossier(1, { decisions: [decided('waiting', { from: 'proposal', reason: '' })] }));
  const step = takeOver(placeListOf(question(people, before)), decider, '');
  expect(step.map(({ decision }) => decision.kind)).toEqual(['place', 'place']);
  const undone = undoing(step, before, { ...decider, decidedBy: 'Herr Wolf' });
  expect(undone).toEqual([
    {
      check: checkOf(1),
      decision: expect.objectContaining({ kind: 'waiting', from: 'proposal', decidedBy: 'Herr Wolf' }),
    },
    { check: checkOf(2), decision: expect.objectContaining({ kind: 'taken-back' }) },
  ]);
});

test('a full dossier loses its oldest decision, never the new one', () => {
  const full = dossier(1, { decisions: Array.from({ length: 200 }, (_, n) => decided('place', { reason: `${n}` })) });
  const { decisions } = withDecision(full, decided('waiting'));
  expect([decisions.length, decisions[0]?.reason, decisions.at(-1)?.kind]).toEqual([200, '1', 'waiting']);
});

test('checks that belong to one person are one line, the newest speaks, and a decision stays with the person', () => {
  const people = [person(1, 0.9, { endedAt: 1 }), person(2, 0.4, { endedAt: 2 }), person(3, 0.5)];
  const dossiers = dossiersOf(dossier(1, { decisions: [decided('place')] }), dossier(2, { follows: checkOf(1) }));
  const list = placeListOf(question(people, dossiers));
  expect(list.entries.map(({ applicant }) => applicant.check)).toEqual([3, 2].map(checkOf));
  expect(list.entries[1]).toMatchObject({ standing: 'place', held: { check: checkOf(1) } });
  expect(list.given).toBe(1);
});

test('checks are joined over others and in a circle; a check that is gone joins nothing', () => {
  const people = [person(1, 0.9, { endedAt: 1 }), person(2, 0.4, { endedAt: 2 }), person(3, 0.5, { endedAt: 3 })];
  const joined = membersOf(
    people,
    dossiersOf(
      dossier(1, { follows: checkOf(3) }),
      dossier(2, { follows: checkOf(1) }),
      dossier(3, { follows: checkOf(2) }),
    ),
  );
  expect(joined).toEqual([{ applicant: people[2], earlier: [people[1], people[0]] }]);
  expect(membersOf(people, dossiersOf(dossier(1, { follows: checkOf(77) })))).toHaveLength(3);
});

test('a decision by hand needs a reason and a name', () => {
  const byHand = { check: checkOf(1), kind: 'place', reason: ' Wohnt im Nachbarort. ' } as const;
  expect(rule('kurs', byHand, decider).decision).toMatchObject({ from: 'hand', reason: 'Wohnt im Nachbarort.' });
  expect(() => rule('kurs', { ...byHand, reason: ' ' }, decider)).toThrow(RangeError);
  expect(() => rule('kurs', byHand, { ...decider, decidedBy: '' })).toThrow(RangeError);
});

test.each([
  [null, undefined, 'unknown'],
  [15, undefined, 'too-young'],
  [15, '2027-11-02', 'fits'],
  [15, '2027-11-01', 'too-young'],
  [16, undefined, 'fits'],
  [27, undefined, 'fits'],
  [27, '2027-12-01', 'too-old'],
  [27, '2020-01-01', 'fits'],
  [28, undefined, 'too-old'],
] as const)('at age %s, for a course from %s: %s', (age, starts, fit) => {
  expect(ageFitOf(person(1, 0.5, { age }), { ...digitalDrivingLicence, ...(starts && { starts }) }, today)).toBe(fit);
});

test('a course without ages asks nobody', () => {
  const { ageFrom: _, ageTo: __, ...open } = digitalDrivingLicence;
  expect(ageFitOf(person(1, 0.5, { age: null }), open, today)).toBe('fits');
});
