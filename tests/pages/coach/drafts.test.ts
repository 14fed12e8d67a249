import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { digitalDrivingLicence } from '../../../shared/content/course';
import { courseSchema } from '../../../shared/model/course';
import { courseModuleIds } from '../../../shared/model/course-module';
import { webAddressIn } from '../../../shared/pages/coach/client-address';
import { courseFrom, draftOf } from '../../../shared/pages/coach/course/course-draft';
import { passphraseStrength } from '../../../shared/pages/coach/passphrase-strength';

test('a course comes back from its draft unchanged', () => {
  expect(courseFrom(draftOf(digitalDrivingLicence), digitalDrivingLicence)).toEqual({
    ok: true,
    course: digitalDrivingLicence,
  });
});

test('whatever is typed, a course is sound or the fields that are not are named', () => {
  const drafts = fc.record({
    title: fc.string({ maxLength: 200 }),
    modules: fc.subarray([...courseModuleIds]),
    places: fc.oneof(fc.string({ maxLength: 5 }), fc.nat(2_000).map(String)),
    modulesForPlace: fc.oneof(fc.string({ maxLength: 5 }), fc.nat(12).map(String)),
    starts: fc.constantFrom('', '2027-03-01', '2027-13-01', 'morgen'),
    ends: fc.constantFrom('', '2027-02-28', '2027-03-01', '2027-04-01'),
    venue: fc.string({ maxLength: 200 }),
    ageFrom: fc.constantFrom('', '16', '-1', '500', 'x'),
    ageTo: fc.constantFrom('', '15', '27', ' '),
  });
  fc.assert(
    fc.property(drafts, (draft) => {
      const reading = courseFrom(draft, digitalDrivingLicence);
      if (!reading.ok) {
        expect(reading.problems.length).toBeGreaterThan(0);
        return;
      }
      expect(v.is(courseSchema, reading.course)).toBe(true);
      expect(reading.course.modulesForPlace).toBeLessThanOrEqual(reading.course.modules.length);
    }),
  );
});

test('a course ends no earlier than it starts, and its ages do not cross', () => {
  const draft = draftOf(digitalDrivingLicence);
  const problems = (more: Partial<typeof draft>) => courseFrom({ ...draft, ...more }, digitalDrivingLicence);
  expect(problems({ starts: '2027-03-02', ends: '2027-03-01' })).toEqual({ ok: false, problems: ['ends'] });
  expect(problems({ ageFrom: '28' })).toEqual({ ok: false, problems: ['ageTo'] });
  const course = problems({ starts: '2027-03-01', ends: '2027-03-01', venue: ' Erbach ', ageFrom: '', ageTo: '30' });
  expect(course).toMatchObject({ ok: true, course: { venue: 'Erbach', ageTo: 30 } });
  expect(course.ok && 'ageFrom' in course.course).toBe(false);
});

test.each([
  ['', 'weak'],
  ['Passwort1', 'weak'],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['abcabcabcabcabc', 'weak'],
  ['Sommerregen7', 'fair'],
  ['Regenschirm Kaktus Tuba Ampel', 'good'],
] as const)('passphrase %j is %s', (passphrase, strength) => {
  expect(passphraseStrength(passphrase)).toBe(strength);
});

test.each([
  [' https://probefahrt.example.org/app/#/coach?x=1 ', 'https://probefahrt.example.org/app/'],
  ['http://localhost:4173', 'http://localhost:4173/'],
  ['chrome-extension://abc/app.html', null],
  ['javascript:alert(1)', null],
  ['probefahrt.example.org', null],
  ['https://', null],
])('%j as a web address is %j', (typed, address) => {
  expect(webAddressIn(typed)).toBe(address);
});
