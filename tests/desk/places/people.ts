import fc from 'fast-check';
import { digitalDrivingLicence } from '../../../shared/content/course';
import type { Applicant } from '../../../shared/desk/places/applicant';
import { emptyDossier } from '../../../shared/desk/places/decisions';
import type { Dossiers } from '../../../shared/desk/places/members';
import type { PlacesQuestion } from '../../../shared/desk/places/place-list';
import type { Course } from '../../../shared/model/course';
import type { Decision, Dossier } from '../../../shared/model/dossier';
import { syntheticOverview } from '../synthetic-overview';

export const today = new Date('2026-11-23T09:00:00Z');
export const checkOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const template = syntheticOverview(1).line(0);

/** The n-th test person with this need of a place. */
export function person(n: number, placeProbability: number, more: Partial<Applicant> = {}): Applicant {
  return {
    check: checkOf(n),
    name: `Person ${n}`,
    age: 20,
    startedAt: Date.parse('2026-11-02T08:00:00Z'),
    endedAt: Date.parse('2026-11-02T08:25:00Z'),
    deleteAfter: Date.parse('2027-11-03T08:00:00Z'),
    placeProbability,
    modulesNeeded: 3,
    modules: template.modules,
    tasks: 9,
    criteria: 40,
    example: false,
    ...more,
  };
}

export function decided(kind: Decision['kind'], more: Partial<Decision> = {}): Decision {
  return {
    course: digitalDrivingLicence.id,
    kind,
    from: 'hand',
    reason: 'Im Gespräch geklärt.',
    decidedBy: 'Frau Kaya',
    at: '2026-11-20T10:00:00.000Z',
    ...more,
  };
}

export const dossier = (n: number, more: Partial<Dossier> = {}): Dossier => ({ ...emptyDossier(checkOf(n)), ...more });

export const dossiersOf = (...all: readonly Dossier[]): Dossiers => new Map(all.map((one) => [one.check, one]));

export function question(
  applicants: readonly Applicant[],
  dossiers: Dossiers = new Map(),
  course: Partial<Course> = {},
): PlacesQuestion {
  return { applicants, dossiers, course: { ...digitalDrivingLicence, ...course }, today };
}

/** Up to `most` people with needs anywhere, some of them equal, some outside the ages. */
export const peopleUpTo = (most: number) =>
  fc
    .array(
      fc.record({
        need: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.2, 1 / 3, 0.5, 1)),
        age: fc.constantFrom(null, 15, 16, 20, 27, 28),
      }),
      { maxLength: most },
    )
    .map((all) => all.map(({ need, age }, n) => person(n, need, { age })));

/** For some of them a decision. */
export const dossiersFor = (applicants: readonly Applicant[]) =>
  fc
    .array(
      fc.option(
        fc.record({
          kind: fc.constantFrom<Decision['kind']>('place', 'waiting', 'no-place', 'taken-back'),
          from: fc.constantFrom<Decision['from']>('hand', 'proposal'),
        }),
      ),
      {
        minLength: applicants.length,
        maxLength: applicants.length,
      },
    )
    .map((all) =>
      dossiersOf(...all.flatMap((one, n) => (one ? [dossier(n, { decisions: [decided(one.kind, one)] })] : []))),
    );
