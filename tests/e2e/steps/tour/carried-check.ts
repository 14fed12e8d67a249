import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sealResume } from '../../../../shared/exchange/resume-file';
import type { Ending } from '../../../../shared/model/attempt';
import type { Invitation } from '../../../../shared/model/invitation';
import type { Happening, SessionEvent } from '../../../../shared/model/session';
import { judges } from '../../../../shared/tasks/judges';
import invitations from '../../../files/formats/invitation-v1/invitations.json' with { type: 'json' };
import type { Spoken } from '../../words';
import type { Luggage } from '../carry';

export const invitation = invitations.plain.holds as Invitation;

/** The task in whose middle the check is. */
export const openTask = 'application-pdf';

const seed = 7;
const host = { kind: 'pwa', app: '0.1.0', device: 'computer' } as const;

/**
 * A check that was begun on another device: one task well done, one with a slip, one that this person cannot do yet, and
 * one open. Its result has something to say under every heading.
 */
export async function carriedCheck(language: Spoken): Promise<Luggage> {
  const happenings: readonly Happening[] = [
    {
      kind: 'opened',
      session: '5c9e6679-7425-40de-944b-e07fc1f90ae7',
      purpose: 'check',
      seed,
      language,
      host,
      invitation,
    },
    { kind: 'person-told', person: { name: '', contact: 'mail', equipment: { computer: 'shared', camera: 'no' } } },
    ...(await attempt('job-search', 'done')),
    ...(await attempt('application-mail', 'done', 'no greeting')),
    ...(await attempt('print-to-pdf', 'cannot')),
    { kind: 'task-offered', task: openTask, seed },
    { kind: 'estimate-given', estimate: 'unsure' },
  ];
  const begun = Date.now() - happenings.length * 1_000;
  const log = happenings.map(
    (happening, n) => ({ ...happening, n, at: new Date(begun + n * 1_000).toISOString() }) as SessionEvent,
  );
  const words = ['Igel', 'Lampe', 'Koffer', 'Regen', 'Teekanne'];
  const sealed = await sealResume(
    { format: 'probefahrt-resume', version: 1, app: host.app, savedAt: new Date().toISOString(), language, log },
    words,
  );
  const file = join(await mkdtemp(join(tmpdir(), 'probefahrt-carried-')), 'probefahrt-weiter.age');
  await writeFile(file, sealed);
  return { file, words };
}

/** One task of the check, done as one of its samples does it. */
async function attempt(task: string, ending: Ending, sample = 'perfect'): Promise<Happening[]> {
  const judge = judges.find(({ id }) => id === task);
  const played = (await judge?.play(seed))?.find(({ name }) => name === sample);
  if (!judge || !played) throw new Error(`${task} has no sample ${sample}`);
  const observations = ending === 'done' ? played.observations : [];
  return [
    { kind: 'task-offered', task, seed },
    { kind: 'estimate-given', estimate: 'alone' },
    ...observations.map((observation) => ({ kind: 'observed' as const, observation })),
    {
      kind: 'attempt-closed',
      ending,
      milliseconds: 90_000,
      findings: [...(await judge.judge(seed, observations))],
    },
  ];
}
