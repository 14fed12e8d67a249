import { expect, test } from 'vitest';
import { judgedAgain, judgedAttempts } from '../../shared/desk/judged';
import { problemFor } from '../../shared/desk/newer-app';
import { resultFrom } from '../../shared/exchange/open-result';
import type { Finding, Verdict } from '../../shared/model/criterion';
import type { Judge } from '../../shared/tasks/judge';
import { attemptAt, resultOf } from '../pages/coach/people';

const found = (verdicts: Readonly<Record<string, Verdict>>, reason: string): Finding[] =>
  Object.entries(verdicts).map(([criterion, verdict]) => ({ criterion, verdict, reason, proof: [0] }));

/** Rules that see all this in whatever log they are given. */
const rulesOf = (verdicts: Readonly<Record<string, Verdict>>) =>
  [{ id: 'application-mail', judge: async () => found(verdicts, 'today') }] as unknown as Judge[];

const then = found(
  { done: 'met', hidden: 'met', open: 'not-seen', wrong: 'missed', doubt: 'missed', better: 'missed', gone: 'met' },
  'then',
);
const today = rulesOf({
  done: 'missed',
  hidden: 'not-seen',
  open: 'missed',
  wrong: 'missed',
  doubt: 'not-seen',
  better: 'met',
  asked: 'missed',
  shown: 'met',
});
const work = attemptAt('application-mail', { findings: then });
const inWords = (findings: readonly Finding[]) =>
  findings.map(({ criterion, verdict, reason }) => `${criterion} ${verdict} ${reason}`);

test('rules of another version may better the verdicts of a file and worsen none', async () => {
  expect(inWords((await judgedAgain(work, today, true)).findings)).toEqual([
    'done met then',
    'hidden met then',
    'open not-seen then',
    'wrong missed today',
    'doubt not-seen today',
    'better met today',
    'shown met today',
  ]);
});

test('the app that made the file judges as strictly as before: verdicts edited by hand do not stand', async () => {
  expect(inWords((await judgedAgain(work, today)).findings)).toEqual([
    'done missed today',
    'hidden not-seen today',
    'open missed today',
    'wrong missed today',
    'doubt not-seen today',
    'better met today',
    'asked missed today',
    'shown met today',
  ]);
});

test.each(['0.0.9', '0.1.0.1', '1.0.0'])('a client of 0.1.0 and a desk of %s: nothing is missed anew', async (desk) => {
  const result = { ...resultOf(1), attempts: [work] };
  const [attempt] = await judgedAttempts(result, today, desk);
  const missedThen = then.filter(({ verdict }) => verdict === 'missed').map(({ criterion }) => criterion);
  const missed = (attempt?.findings ?? []).filter(({ verdict }) => verdict === 'missed');
  expect(missed.map(({ criterion }) => criterion).filter((one) => !missedThen.includes(one))).toEqual([]);
  const [strict] = await judgedAttempts(result, today, result.host.app);
  expect(strict?.findings[0]?.verdict).toBe('missed');
});

test("a newer client's task that this desk does not know keeps the file's verdicts", async () => {
  const unknown = attemptAt('task-of-tomorrow', { findings: then });
  const result = { ...resultOf(1, { host: { kind: 'pwa', app: '9.0.0', device: 'phone' } }), attempts: [unknown] };
  expect(await judgedAttempts(result, today, '0.1.0')).toEqual([unknown]);
});

test.each([
  ['taoctaoc', [true, true, true]],
  ['taoctaocmtaoc', [true, false, false]],
  ['taoctaopmoctaoc', [true, false, false]],
  ['mtaoctaoctaoc', [false, false, false]],
])(
  'a check that went on in another version (%s) is judged strictly only as far as this one has seen it',
  async (steps, strict) => {
    const log = { head: 'x'.repeat(43), steps };
    const judged = await judgedAttempts({ ...resultOf(1), attempts: [work, work, work], log }, today, '0.1.0');
    expect(judged.map(({ findings }) => findings[0]?.verdict === 'missed')).toEqual(strict);
  },
);

const refusedBy = (app: string | undefined, problem: 'damaged' | 'foreign' = 'damaged') =>
  problemFor({ ok: false, problem, detail: '', ...(app !== undefined && { app }) }, '0.12.0');

test.each([
  ['0.12.1', 'newer-format'],
  ['0.13.0', 'newer-format'],
  ['1.0.0', 'newer-format'],
  ['0.12.0', 'damaged'],
  ['0.9.9', 'damaged'],
  ['0.12', 'damaged'],
  ['new', 'damaged'],
  [undefined, 'damaged'],
])('a file of version %s that does not fit is told as %s', (app, problem) => {
  expect(refusedBy(app)).toBe(problem);
  expect(refusedBy(app, 'foreign')).toBe('foreign');
});

test('what a newer client adds is read as its version, not as damage', () => {
  const added = { ...resultOf(1, { host: { kind: 'pwa', app: '9.0.0', device: 'phone' } }), mood: 'sunny' };
  const opened = resultFrom(added);
  expect(opened).toMatchObject({ ok: false, problem: 'damaged', app: '9.0.0' });
  expect(opened.ok || problemFor(opened, '0.2.0')).toBe('newer-format');
});
