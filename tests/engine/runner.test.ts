import { describe, expect, test } from 'vitest';
import { continueJournal } from '../../shared/engine/journal';
import { type Plan, practicePlan } from '../../shared/engine/plan';
import { createRunner } from '../../shared/engine/runner';
import type { Finding } from '../../shared/model/criterion';
import type { Observation } from '../../shared/model/observation';
import type { Happening, SessionEvent } from '../../shared/model/session';
import type { Task } from '../../shared/tasks/define-task';
import { logOf, opening } from './session-log';

/** A task whose judge counts what it was shown. */
function taskThat(judge: Task['judge']): Task {
  return {
    id: 'a',
    modules: ['apply'],
    competence: '3.2',
    minutes: 5,
    needs: [],
    phone: 'fits',
    sees: ['link-opened'],
    criteria: [{ id: 'one', module: 'apply', difficulty: 0, grade: 'simulation' }],
    helpSteps: 3,
    judge,
    open: () => Promise.reject(new Error('not drawn here')),
    play: async () => [],
  };
}

function running(
  judge: Task['judge'] = async () => [],
  log = logOf(),
  app = opening.host.app,
  plan: Plan = practicePlan('a'),
) {
  const host = { ...opening.host, app };
  const kept: SessionEvent[] = [];
  let time = 0;
  const journal = continueJournal(log, { append: async (_, event) => void kept.push(event) }, () => new Date(0));
  const runner = createRunner(journal, [taskThat(judge)], plan, () => time, host);
  return { runner, kept, session: () => journal.session.value, work: (milliseconds: number) => (time += milliseconds) };
}

/** The same task again and again. */
const endless: Plan = ({ attempts }) => ({ kind: 'task', task: 'a', seed: attempts.length });
const link = { kind: 'link-opened', link: 'right' } as const;
const kindsOf = (log: readonly SessionEvent[]) => log.map(({ kind }): Happening['kind'] => kind);

describe('a running session', () => {
  test('numbers and times what is reported, pauses left out', async () => {
    const { runner, session, work } = running();
    await runner.advance();
    await runner.estimate('alone');
    work(2000);
    await runner.report(link);
    await runner.pause();
    work(60_000);
    await runner.resume();
    work(500);
    await runner.report(link);
    expect(session().open?.observations.map(({ n, at }) => [n, at])).toEqual([
      [0, 2000],
      [1, 2500],
    ]);
  });

  test('the judge sees the log, and its findings close the attempt', async () => {
    const seen: Observation[][] = [];
    const { runner, session } = running(async (_, log) => {
      seen.push([...log]);
      return [{ criterion: 'one', verdict: 'met', reason: 'fine', proof: [0] }];
    });
    await runner.advance();
    await runner.estimate('alone');
    await runner.report(link);
    await runner.finish('done');
    expect(seen[0]).toHaveLength(1);
    expect(session().attempts).toMatchObject([{ ending: 'done', findings: [{ verdict: 'met' }] }]);
  });

  test.each([
    [opening.host.app, ['met', 'missed']],
    ['another', ['met']],
  ])(
    'an open attempt is judged by the version it was begun with; another (%s) finds nobody missing',
    async (app, verdicts) => {
      const both: Finding[] = (['met', 'missed'] as const).map((verdict) => ({
        criterion: verdict,
        verdict,
        reason: 'x',
        proof: [0],
      }));
      const begun = logOf({ kind: 'task-offered', task: 'a', seed: 3 }, { kind: 'estimate-given', estimate: 'alone' });
      const { runner, session } = running(async () => both, begun, app);
      await runner.report(link);
      await runner.finish('done');
      expect(session().attempts[0]?.findings.map(({ verdict }) => verdict)).toEqual(verdicts);
    },
  );

  test('nor where a resume file brought it from another version, also after this page was loaded again', async () => {
    const missed: Finding[] = [{ criterion: 'one', verdict: 'missed', reason: 'x', proof: [0] }];
    const carried = logOf(
      { kind: 'task-offered', task: 'a', seed: 3 },
      { kind: 'estimate-given', estimate: 'alone' },
      { kind: 'paused', milliseconds: 0 },
      { kind: 'resumed', host: { ...opening.host, app: 'another' } },
    );
    const { runner, session, kept } = running(async () => missed, carried, 'another', endless);
    await runner.finish('done');
    expect(session().attempts[0]?.findings).toEqual([]);
    await runner.advance();
    await runner.finish('done');
    expect(session().attempts[1]?.findings).toEqual(missed);
    expect(kindsOf(kept)).toEqual(['attempt-closed', 'task-offered', 'attempt-closed']);
  });

  test('where the app became another version, the log tells it once, before the next task', async () => {
    const over = logOf(
      { kind: 'task-offered', task: 'a', seed: 3 },
      { kind: 'attempt-closed', ending: 'cannot', milliseconds: 0, findings: [] },
    );
    const { runner, kept, session } = running(undefined, over, 'another', endless);
    await Promise.all([runner.advance(), runner.advance()]);
    await runner.finish('done');
    await runner.advance();
    expect(kindsOf(kept)).toEqual(['resumed', 'task-offered', 'attempt-closed', 'task-offered']);
    expect(session().movedTo?.app).toBe('another');
  });

  test.each(['cannot', 'fault'] as const)('"%s" is never judged', async (ending) => {
    const { runner, session } = running(async () => [{ criterion: 'one', verdict: 'missed', reason: 'x', proof: [] }]);
    await runner.advance();
    await runner.finish(ending);
    expect(session().attempts).toMatchObject([{ ending, findings: [] }]);
  });

  test('two presses on "done" close one attempt', async () => {
    const { runner, kept } = running();
    await runner.advance();
    await Promise.all([runner.finish('done'), runner.finish('done')]);
    expect(kindsOf(kept).filter((kind) => kind === 'attempt-closed')).toHaveLength(1);
  });

  test('a judge that cannot be loaded leaves the attempt open, with all its work', async () => {
    const { runner, session } = running(() => Promise.reject(new Error('chunk missing')));
    await runner.advance();
    await runner.report(link);
    await expect(runner.finish('done')).rejects.toThrow('chunk missing');
    expect(session().open?.observations).toHaveLength(1);
  });

  test('stopping in the middle keeps the open attempt as left, and misses nothing that was not reached', async () => {
    const { runner, session } = running(async () => [{ criterion: 'one', verdict: 'missed', reason: 'x', proof: [] }]);
    await runner.advance();
    await runner.stop();
    expect(session()).toMatchObject({ attempts: [{ ending: 'left', findings: [] }], closed: { reason: 'person' } });
  });
});
