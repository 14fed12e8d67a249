import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digitalDrivingLicence } from '../../../shared/content/course';
import { sampleChecks, samplePeople } from '../../../shared/desk/sample-set';
import { sealResult } from '../../../shared/exchange/seal-result';
import type { Result } from '../../../shared/model/result';
import { judges } from '../../../shared/tasks/judges';
import { attemptAt, checkOf, resultOf } from '../../pages/coach/people';

/** A result whose name and answer nobody else's file holds. */
export function traceable(n: number, name: string, answer: string): Result {
  const mail = {
    to: [],
    cc: [],
    bcc: [],
    subject: answer,
    body: `${answer} ${answer}`,
    attachments: [],
    replyTo: null,
  };
  return resultOf(n, {
    check: checkOf(n),
    person: { name: `${name} ${n}`, age: 16 + (n % 12), contact: 'mail', equipment: { computer: 'none' } },
    endedAt: '2026-11-02T10:00:00.000Z',
    attempts: [
      attemptAt('application-mail', { observations: [{ n: 0, at: 10, kind: 'mail-sent', ...mail }] }),
      attemptAt('application-pdf', { ending: 'cannot' }),
    ],
  });
}

/**
 * The results of the sixty simulated people as their own devices would hand them over: nothing marks them as examples. The
 * first one is an earlier check of the second one's person.
 */
export async function sixtyPeople(): Promise<readonly Result[]> {
  made ??= simulated();
  return made;
}

/** One simulation for all tests of a file. */
let made: Promise<readonly Result[]> | null = null;

async function simulated(): Promise<readonly Result[]> {
  const { version: app } = JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8'));
  const room = { catalogue: judges, course: digitalDrivingLicence, app, now: new Date() };
  const earlier: Result[] = [];
  const newest: Result[] = [];
  for (let number = 0; number < samplePeople; number += 1) {
    const [last, before] = (await sampleChecks(number, room)).map(({ example: _, ...result }) => result);
    if (last) newest.push(last);
    if (before) earlier.push(before);
  }
  return [...earlier.slice(0, 1), ...newest];
}

/** Writes results as sealed files into a fresh folder. @returns their paths */
export async function writeResults(folder: string, results: readonly Result[], recipient: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  return Promise.all(
    results.map(async (result, at) => {
      const path = join(folder, `probefahrt-${String(at).padStart(4, '0')}.age`);
      await writeFile(path, await sealResult(result, [recipient]));
      return path;
    }),
  );
}
