import { expect, test } from 'vitest';
import { notingWork } from '../../shared/pages/shared-pc/noting-work';
import { openMemoryStore } from '../../shared/store/open-memory-store';
import { opened, session, told } from '../store/events';

const at = '2026-11-23T08:00:00.000Z';

test('opening, resting and settings are no work; an answer and a draft are', async () => {
  let noted = 0;
  const store = notingWork(openMemoryStore(), () => {
    noted += 1;
  });
  await store.sessionLog.append(session, opened(session, 'check', at));
  await store.settings.change({ language: 'en' });
  expect(noted).toBe(0);
  await store.sessionLog.append(session, told(1, 'Ayşe'));
  expect(noted).toBe(1);
  await store.drafts.keep(session, 0, { text: 'x' });
  expect(noted).toBe(2);
  expect((await store.sessionLog.read(session)).records).toHaveLength(2);
  expect(await store.drafts.read(session, 0)).toEqual({ text: 'x' });
});

test('what a coach keeps counts as well', async () => {
  let noted = 0;
  const store = notingWork(openMemoryStore(), () => {
    noted += 1;
  });
  await store.shelf.write([{ do: 'put', drawer: 'papers', key: ['a'], value: 1 }]);
  expect(noted).toBe(1);
});
