import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { beginJournal, continueJournal, type Journal } from '../../shared/engine/journal';
import { firstLink, logState, proofOf } from '../../shared/engine/log-proof';
import { resultOf } from '../../shared/engine/result';
import { createRunner } from '../../shared/engine/runner';
import { replay } from '../../shared/engine/session';
import type { Result } from '../../shared/model/result';
import { resumeSchema } from '../../shared/model/resume';
import type { SessionEvent } from '../../shared/model/session';
import type { Task } from '../../shared/tasks/define-task';
import { opening } from './session-log';

/** What somebody may do, in any order and as often as they like; `kill` ends the browser and opens it again. */
const deeds = [
  'next',
  'estimate',
  'again',
  'work',
  'help',
  'pause',
  'resume',
  'done',
  'cannot',
  'tell',
  'kill',
  'move',
] as const;
type Deed = (typeof deeds)[number];
const anyDeeds = fc.array(fc.constantFrom(...deeds), { minLength: 4, maxLength: 60 });

const task = {
  id: 'a',
  judge: async (seed: number) => [{ criterion: 'one', verdict: 'met', reason: `fine-${seed}`, proof: [0] }],
} as unknown as Task;

/** The log of a check in which this was done, then closed. */
async function logOfDeeds(done: readonly Deed[]): Promise<SessionEvent[]> {
  const kept: SessionEvent[] = [];
  const keeper = { append: async (_: string, event: SessionEvent) => void kept.push(structuredClone(event)) };
  let time = 0;
  const runnerOf = (journal: Journal) =>
    createRunner(
      journal,
      [task],
      ({ attempts }) => ({ kind: 'task', task: 'a', seed: attempts.length }),
      () => time,
      opening.host,
    );
  const now = () => new Date(1_700_000_000_000 + time);
  let runner = runnerOf(await beginJournal(opening, keeper, now));
  for (const deed of done) {
    time += 700;
    const { open, paused } = runner.journal.session.value;
    if (deed === 'next') await Promise.all([runner.advance(), runner.advance()]);
    else if (deed === 'tell') await runner.tellPerson({ age: 19, equipment: {} });
    else if (deed === 'pause' && !paused) await runner.pause();
    else if (deed === 'resume' && paused) await runner.resume();
    else if (deed === 'move' && paused)
      await runner.journal.note({ kind: 'resumed', host: { ...opening.host, device: 'phone' } });
    else if (deed === 'kill') runner = runnerOf(continueJournal([...kept], keeper, now));
    else if (open && deed === 'estimate') await runner.estimate('unsure');
    else if (open && deed === 'again') await Promise.all([runner.estimate('alone'), runner.estimate('not-yet')]);
    else if (open && deed === 'work') await runner.report({ kind: 'link-opened', link: `page-${time}` });
    else if (open && deed === 'help') await Promise.all([runner.openHelp(), runner.openHelp()]);
    else if (open && (deed === 'done' || deed === 'cannot')) await runner.finish(deed);
  }
  await runner.stop();
  return kept;
}

async function resultOfLog(log: readonly SessionEvent[]): Promise<Result> {
  const session = replay(log);
  if (!session) throw new Error('an empty log');
  return resultOf(session, { equipment: {} }, null, await proofOf(log));
}

const work: readonly Deed[] = [
  'tell',
  'next',
  'estimate',
  'work',
  'help',
  'work',
  'pause',
  'resume',
  'done',
  'next',
  'again',
  'work',
  'cannot',
];

/** Every way to change one leaf, to remove, double or swap one entry of a list. */
function edits(value: unknown): unknown[] {
  if (Array.isArray(value)) {
    return value.flatMap((entry, at) => [
      ...edits(entry).map((changed) => value.with(at, changed)),
      value.toSpliced(at, 1),
      value.toSpliced(at, 0, entry),
      ...(at > 0 ? [value.with(at, value[at - 1]).with(at - 1, entry)] : []),
    ]);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, field]) => [
      ...edits(field).map((changed) => ({ ...value, [name]: changed })),
      ...(name === 'log' ? [] : [Object.fromEntries(Object.entries(value).filter(([other]) => other !== name))]),
    ]);
  }
  if (typeof value === 'number') return [value + 1];
  return typeof value === 'string' ? [`${value}x`, value.slice(1)] : [1];
}

/** What the chain binds of a result. */
const bound = ({ check, startedAt, endedAt, language, host, stopped, attempts, log }: Result) => ({
  check,
  startedAt,
  endedAt,
  language,
  host,
  stopped,
  attempts,
  log,
});

describe('the chain over a log', () => {
  test('any real log fits, also of a browser that was killed', async () => {
    await fc.assert(
      fc.asyncProperty(anyDeeds, async (done) => {
        const result = JSON.parse(JSON.stringify(await resultOfLog(await logOfDeeds(done)))) as Result;
        expect(result.log?.steps).toBeDefined();
        expect(await logState(result)).toBe('whole');
      }),
      { numRuns: 150 },
    );
  });

  test('every edit, removal, doubling and change of order in a result is noticed', async () => {
    const result = await resultOfLog(await logOfDeeds(work));
    const changed = edits(bound(result)) as Result[];
    expect(changed.length).toBeGreaterThan(100);
    for (const one of changed) {
      if (JSON.stringify(bound(one)) === JSON.stringify(bound(result))) continue;
      expect(await logState(one).catch(() => 'broken'), JSON.stringify(one)).toBe('broken');
    }
  });

  test('an event that was changed, removed or moved in the store is noticed in the result', async () => {
    const log = await logOfDeeds(work);
    const stateAfter = (changed: SessionEvent[]) => resultOfLog(changed).then(logState);
    const closed = log.findIndex(({ kind }) => kind === 'attempt-closed');
    const missed = log.map((event, at) =>
      at === closed && event.kind === 'attempt-closed' ? { ...event, findings: [] } : event,
    );
    expect(await stateAfter(missed)).toBe('broken');
    const seen = log.findIndex(({ kind }) => kind === 'observed');
    expect(await stateAfter(log.toSpliced(seen, 1))).toBe('broken');
    expect(
      await stateAfter(log.with(seen, log[seen + 2] as SessionEvent).with(seen + 2, log[seen] as SessionEvent)),
    ).toBe('broken');
    expect(await stateAfter(log)).toBe('whole');
  });

  test('answers about oneself leave no trace in the chain', async () => {
    const untold = await logOfDeeds(work.filter((deed) => deed !== 'tell'));
    const log = await logOfDeeds(work);
    expect(log.filter(({ kind }) => kind === 'person-told').map(({ link }) => link)).toEqual([undefined]);
    expect(log.flatMap(({ kind }) => (kind === 'person-told' ? [] : [kind]))).toEqual(untold.map(({ kind }) => kind));
  });

  test('a log of an older app has no proof, and one that went on with this app has one', async () => {
    const old = (await logOfDeeds(work)).map(({ link: _, ...event }) => event as SessionEvent);
    expect(await proofOf(old)).toBeNull();
    expect(await logState(await resultOfLog(old))).toBe('none');
    const begun = old.slice(0, 4);
    const kept = [...begun];
    const journal = continueJournal(begun, { append: async (_, event) => void kept.push(event) }, () => new Date(0));
    await journal.note({ kind: 'attempt-closed', ending: 'cannot', milliseconds: 1, findings: [] });
    await journal.note({ kind: 'closed', reason: 'person' });
    expect(await logState(await resultOfLog(kept))).toBe('whole');
  });

  test('a check that a resume file carries to another device fits as well', async () => {
    const begun = (await logOfDeeds(['tell', 'next', 'estimate', 'work', 'pause'])).slice(0, 6);
    const { log } = v.parse(resumeSchema, {
      format: 'probefahrt-resume',
      version: 1,
      app: '0.1.0',
      savedAt: new Date(0).toISOString(),
      language: 'de',
      log: JSON.parse(JSON.stringify(begun)),
    });
    const there: SessionEvent[] = [...log];
    const journal = continueJournal(log, { append: async (_, event) => void there.push(event) }, () => new Date(0));
    await journal.note({ kind: 'resumed', host: { ...opening.host, device: 'phone' } });
    await journal.note({ kind: 'attempt-closed', ending: 'cannot', milliseconds: 1, findings: [] });
    await journal.note({ kind: 'closed', reason: 'person' });
    const result = await resultOfLog(there);
    expect(result.log?.steps).toBe('tuopmc');
    expect(await logState(result)).toBe('whole');
  });

  test('an event that the store refused keeps its link, and so do those after it', async () => {
    const kept: SessionEvent[] = [];
    let refusing = 2;
    const append = async (_: string, event: SessionEvent) => {
      if (refusing-- > 0) throw new Error('quota');
      kept.push(event);
    };
    const journal = continueJournal(
      await logOfDeeds(['kill']).then((log) => log.slice(0, 1)),
      { append },
      () => new Date(0),
    );
    const first = journal.session.value;
    await journal.note({ kind: 'task-offered', task: 'a', seed: 1 });
    await journal.note({ kind: 'attempt-closed', ending: 'cannot', milliseconds: 1, findings: [] });
    await journal.note({ kind: 'closed', reason: 'person' });
    await journal.storeAgain();
    const log = [{ ...(await logOfDeeds([]))[0] } as SessionEvent, ...kept];
    expect(first.length).toBe(1);
    expect(await logState(await resultOfLog(log))).toBe('whole');
  });

  test('the first link is the same at the beginning and from the result', async () => {
    const log = await logOfDeeds(work);
    expect(await firstLink(await resultOfLog(log))).toBe(log[0]?.link);
  });
});
