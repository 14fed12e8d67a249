import { describe, expect, test } from 'vitest';
import { beginJournal, continueJournal, type LogKeeper } from '../../shared/engine/journal';
import type { SessionEvent } from '../../shared/model/session';
import { logOf, opening } from './session-log';

const now = () => new Date(1_700_000_000_000);

/** Keeps events in memory; refuses while `full`. */
function shelf() {
  const kept: SessionEvent[] = [];
  const keeper: LogKeeper & { full: boolean } = {
    full: false,
    async append(_, event) {
      if (keeper.full) throw new Error('quota');
      kept.push(event);
    },
  };
  return { kept, keeper };
}

describe('the journal', () => {
  test('an event counts as saved only after the store has it', async () => {
    const { kept, keeper } = shelf();
    const journal = await beginJournal(opening, keeper, now);
    const stored = journal.note({ kind: 'task-offered', task: 'application-mail', seed: 1 });
    expect(journal.saving.value.state).toBe('saving');
    expect(journal.session.value.open?.task).toBe('application-mail');
    await stored;
    expect(journal.saving.value.state).toBe('saved');
    expect(kept.map(({ kind, n }) => [kind, n])).toEqual([
      ['opened', 0],
      ['task-offered', 1],
    ]);
  });

  test('3 a disk that is full from the beginning holds nobody up, and is told', async () => {
    const { kept, keeper } = shelf();
    keeper.full = true;
    const journal = await beginJournal(opening, keeper, now);
    expect(journal.saving.value.state).toBe('trouble');
    await journal.note({ kind: 'task-offered', task: 'application-mail', seed: 1 });
    keeper.full = false;
    await journal.storeAgain();
    expect(kept).toEqual(journal.log());
  });

  test('3 a full disk forgets nothing: all events are stored in order when there is room again', async () => {
    const { kept, keeper } = shelf();
    const journal = await beginJournal(opening, keeper, now);
    keeper.full = true;
    await journal.note({ kind: 'task-offered', task: 'application-mail', seed: 1 });
    await journal.note({ kind: 'estimate-given', estimate: 'unsure' });
    expect(journal.saving.value.state).toBe('trouble');
    expect(journal.log().map(({ n }) => n)).toEqual([0, 1, 2]);
    expect(journal.log().every((event) => 'link' in event)).toBe(true);
    keeper.full = false;
    await journal.storeAgain();
    expect(journal.saving.value.state).toBe('saved');
    expect(kept.map(({ n }) => n)).toEqual([0, 1, 2]);
  });

  test('going on with a stored log gives the next number', async () => {
    const { kept, keeper } = shelf();
    const journal = continueJournal(logOf({ kind: 'task-offered', task: 'a', seed: 1 }), keeper, now);
    await journal.note({ kind: 'estimate-given', estimate: 'alone' });
    expect(kept.map(({ n }) => n)).toEqual([2]);
  });
});
