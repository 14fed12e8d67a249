import { expect, test } from 'vitest';
import { judgedAgain, judgedAttempts } from '../../shared/desk/judged';
import type { Finding, Verdict } from '../../shared/model/criterion';
import type { Judge } from '../../shared/tasks/judge';
import { attemptAt, resultOf } from '../pages/coach/people';

const found = (verdicts: Readonly<Record<string, Verdict>>, reason: string): Finding[] =>
  Object.entries(verdicts).map(([criterion, verdict]) => ({ criterion, verdict, reason, proof: [0] }));

/** Rules that see all this in whatever log they are given. */
const rulesOf = (verdicts: Readonly<Record<string, Verdict>>) =>
  [{ id: 'application-mail', judge: async () => found(verdicts, 'today') }] as unknown as Judge[];

const then = found({ done: 'met', open: 'not-seen', wrong: 'missed', better: 'missed' }, 'then');
const today = rulesOf({ done: 'missed', open: 'missed', wrong: 'missed', better: 'met', asked: 'missed' });
const work = attemptAt('application-mail', { findings: then });
const inWords = (findings: readonly Finding[]) =>
  findings.map(({ criterion, verdict, reason }) => `${criterion} ${verdict} ${reason}`);

test('rules of another version may better the verdicts of a file, and find nobody missing what was not missed', async () => {
  expect(inWords((await judgedAgain(work, today, true)).findings)).toEqual([
    'done met then',
    'open not-seen then',
    'wrong missed today',
    'better met today',
  ]);
});

test('the app that made the file judges as strictly as before: verdicts edited by hand do not stand', async () => {
  expect(inWords((await judgedAgain(work, today)).findings)).toEqual([
    'done missed today',
    'open missed today',
    'wrong missed today',
    'better met today',
    'asked missed today',
  ]);
});

test('which app made the file stands in the file', async () => {
  const result = { ...resultOf(1), attempts: [work] };
  const verdicts = async (app: string) =>
    (await judgedAttempts(result, today, app)).flatMap(({ findings }) => findings.map(({ verdict }) => verdict));
  expect((await verdicts(result.host.app))[0]).toBe('missed');
  expect((await verdicts(`${result.host.app}.1`))[0]).toBe('met');
});
