import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFileDoor } from '../../shared/files/create-file-door';
import { WorkerError } from '../../shared/files/create-job-runner';
import type { FileJob } from '../../shared/files/file-messages';

/** A worker that answers as the test says; what it leaves unanswered stays so. */
class StandIn extends EventTarget {
  static readonly started: StandIn[] = [];
  static answer: (job: FileJob) => unknown = () => undefined;
  ended = false;

  constructor() {
    super();
    StandIn.started.push(this);
  }

  postMessage(job: FileJob): void {
    const data = StandIn.answer(job);
    if (data) queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
  }

  terminate(): void {
    this.ended = true;
  }
}

const file = new Blob(['a;b']);
const never = new AbortController().signal;
const facts = { outcome: 'empty', bytes: 0 };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', StandIn);
  vi.stubGlobal('location', new URL('https://probefahrt.example/'));
  StandIn.started.length = 0;
  StandIn.answer = () => ({ kind: 'done', answer: facts });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('one worker serves again, and is ended when it idles', async () => {
  const door = createFileDoor('/file.worker.js');
  expect(await door.readTable(file, never)).toEqual(facts);
  expect(await door.readCalendar(file, never)).toEqual(facts);
  expect(StandIn.started).toHaveLength(1);
  vi.advanceTimersByTime(20_000);
  expect(StandIn.started[0]?.ended).toBe(true);
});

test('jobs side by side have a worker each', async () => {
  const door = createFileDoor('/file.worker.js');
  await Promise.all([door.readTable(file, never), door.readCalendar(file, never)]);
  expect(StandIn.started).toHaveLength(2);
});

test('a passed deadline is a fact about a read file, an error of unpack, and the end of the worker', async () => {
  StandIn.answer = () => undefined;
  const door = createFileDoor('/file.worker.js');
  const [read, unpacked] = [
    door.readTable(file, never),
    door.unpack(new Uint8Array(), never).catch((error) => error.code),
  ];
  vi.advanceTimersByTime(10_000);
  expect([await read, await unpacked]).toEqual([{ outcome: 'too-slow', bytes: 3 }, 'too-slow']);
  expect(StandIn.started.map(({ ended }) => ended)).toEqual([true, true]);
});

test('a refused file leaves the worker alive', async () => {
  StandIn.answer = ({ kind }) =>
    kind === 'unpack' ? { kind: 'refused', trouble: 'locked' } : { kind: 'done', answer: facts };
  const door = createFileDoor('/file.worker.js');
  await expect(door.unpack(new Uint8Array(), never)).rejects.toMatchObject({ name: 'ArchiveError', code: 'locked' });
  await door.readTable(file, never);
  expect(StandIn.started).toHaveLength(1);
});

test('broken code and a worker that does not start are no facts about the file', async () => {
  StandIn.answer = () => ({ kind: 'broken', message: 'TypeError' });
  const door = createFileDoor('/file.worker.js');
  await expect(door.readTable(file, never)).rejects.toThrow(WorkerError);
  StandIn.answer = () => undefined;
  const silent = door.readTable(file, never);
  StandIn.started[1]?.dispatchEvent(Object.assign(new Event('error'), { message: 'no such script' }));
  await expect(silent).rejects.toThrow('no such script');
  expect(StandIn.started.map(({ ended }) => ended)).toEqual([true, true]);
});

test('an abort ends the worker; one before the start starts none', async () => {
  StandIn.answer = () => undefined;
  const door = createFileDoor('/file.worker.js');
  const stop = new AbortController();
  const read = door.readTable(file, stop.signal);
  stop.abort();
  await expect(read).rejects.toMatchObject({ name: 'AbortError' });
  await expect(door.readTable(file, stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
  expect(StandIn.started.map(({ ended }) => ended)).toEqual([true]);
});
