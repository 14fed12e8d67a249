import * as v from 'valibot';
import { expect, test } from 'vitest';
import { digitalDrivingLicence } from '../../../shared/content/course';
import { judgedAgain, judgedAttempts } from '../../../shared/desk/judged';
import { sampleChecks, samplePeople } from '../../../shared/desk/sample-set';
import { profileOf } from '../../../shared/measure/profile';
import { resultSchema } from '../../../shared/model/result';
import { catalogue } from '../../../shared/tasks/index';
import { attemptAt } from './people';

const now = new Date('2026-11-23T08:00:00.000Z');
const room = { catalogue, course: digitalDrivingLicence, app: '0.1.0', now };
const samples = async (people = samplePeople) =>
  (await Promise.all(Array.from({ length: people }, (_, number) => sampleChecks(number, room)))).flat();

test('sixty invented people, some with an earlier check, all marked, all sound results', async () => {
  const results = await samples();
  expect(results).toHaveLength(69);
  expect(new Set(results.map(({ check }) => check)).size).toBe(69);
  const months = results.filter(({ endedAt }) => now.getTime() - Date.parse(endedAt) > 80 * 24 * 60 * 60_000);
  expect(months).toHaveLength(9);
  const ages = results.flatMap(({ person }) => person.age ?? []);
  expect([Math.min(...ages), Math.max(...ages)]).toEqual([16, 27]);
  expect(ages.length).toBeLessThan(results.length);
  expect(new Set(results.map(({ host }) => host.kind))).toEqual(new Set(['pwa', 'extension']));
  expect(results.filter(({ survey }) => survey).length).toBeGreaterThan(40);
  for (const result of results) {
    expect(v.safeParse(resultSchema, result).issues).toBeUndefined();
    expect(result.example).toBe(true);
    expect(result.attempts.length).toBeGreaterThan(0);
  }
});

test('the same people come every time', async () => {
  expect(await samples(14)).toEqual(await samples(14));
});

test('their verdicts come from the assessors: judging again changes nothing', async () => {
  for (const result of await samples(20)) {
    expect(await judgedAttempts(result, catalogue, result.host.app)).toEqual(result.attempts);
  }
});

test('they differ enough to try the desk with', async () => {
  const people = await Promise.all(
    (await samples()).map(async (result) => {
      const attempts = await judgedAttempts(result, catalogue, result.host.app);
      return { attempts, profile: profileOf(attempts, catalogue, digitalDrivingLicence) };
    }),
  );
  const placements = new Set(people.flatMap(({ profile }) => profile.modules.map(({ placement }) => placement)));
  const endings = new Set(people.flatMap(({ attempts }) => attempts.map(({ ending }) => ending)));
  expect(placements.size).toBeGreaterThanOrEqual(3);
  expect([...endings].sort()).toEqual(['cannot', 'done']);
});

test("today's rules replace the file's verdicts; the file's stay where there are no rules", async () => {
  const known = catalogue.find(({ id }) => id === 'application-mail');
  const claimed = [{ criterion: 'recipient', verdict: 'met' as const, reason: 'made-up', proof: [] }];
  const work = attemptAt('application-mail', { findings: claimed });
  expect((await judgedAgain(work, catalogue)).findings.map(({ criterion }) => criterion)).toEqual(
    known?.criteria.map(({ id }) => id),
  );
  expect((await judgedAgain({ ...work, task: 'from-the-future' }, catalogue)).findings).toEqual(claimed);
  expect((await judgedAgain({ ...work, ending: 'cannot' }, catalogue)).findings).toEqual(claimed);
});

test('who stopped in the middle has missed nothing at the desk either', async () => {
  const work = attemptAt('application-mail', { findings: [], observations: [], ending: 'left' });
  const { findings } = await judgedAgain(work, catalogue);
  expect(findings.map(({ verdict }) => verdict)).not.toContain('missed');
});
