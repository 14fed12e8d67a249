import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPdfDoor } from '../../shared/files/create-pdf-door';
import type { PdfJob } from '../../shared/files/pdf-messages';

/** Stands in for a browser's worker: hears jobs and answers what the test says, or never. */
class StandInWorker extends EventTarget {
  static readonly started: StandInWorker[] = [];
  static answer: (job: PdfJob) => readonly unknown[] = () => [];
  ended = false;

  constructor() {
    super();
    StandInWorker.started.push(this);
  }

  postMessage(job: PdfJob): void {
    for (const data of StandInWorker.answer(job)) {
      queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
    }
  }

  terminate(): void {
    this.ended = true;
  }
}

const bytes = new Uint8Array(4);
const never = new AbortController().signal;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('location', { href: 'https://here.example/', origin: 'https://here.example' });
  vi.stubGlobal('Worker', StandInWorker);
  StandInWorker.started.length = 0;
  StandInWorker.answer = () => [];
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const door = () => createPdfDoor('/pdf.worker.js');

test('a worker that did its job serves the next one, and is ended when nothing comes any more', async () => {
  StandInWorker.answer = () => [
    { action: 'ready', sourceName: 'worker' },
    { kind: 'done', answer: 3 },
  ];
  const pdf = door();
  expect(await pdf.countPages(bytes, never)).toBe(3);
  expect(await pdf.countPages(bytes, never)).toBe(3);
  expect(StandInWorker.started).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(StandInWorker.started[0]?.ended).toBe(true);
});

test('a file that cannot be worked with is refused by code, and the worker goes on', async () => {
  StandInWorker.answer = () => [{ kind: 'refused', trouble: 'locked' }];
  const pdf = door();
  await expect(pdf.countPages(bytes, never)).rejects.toMatchObject({ name: 'PdfError', code: 'locked' });
  expect(StandInWorker.started[0]?.ended).toBe(false);
});

test('an inspection that takes more than ten seconds ends its worker and is a fact, not an error', async () => {
  const facts = door().inspect(new Blob([bytes]), [], () => undefined, never);
  await vi.advanceTimersByTimeAsync(9_900);
  expect(StandInWorker.started[0]?.ended).toBe(false);
  await vi.advanceTimersByTimeAsync(200);
  expect(await facts).toEqual({ outcome: 'too-slow', bytes: 4 });
  expect(StandInWorker.started[0]?.ended).toBe(true);
});

test('cancelling ends the worker at once and rejects with the reason', async () => {
  const cancel = new AbortController();
  const facts = door().inspect(new Blob([bytes]), [], () => undefined, cancel.signal);
  cancel.abort(new Error('cancelled'));
  await expect(facts).rejects.toThrow('cancelled');
  expect(StandInWorker.started[0]?.ended).toBe(true);
  await expect(door().countPages(bytes, cancel.signal)).rejects.toThrow('cancelled');
});

test('progress is passed on', async () => {
  const answer = { outcome: 'read', bytes: 4, pages: [] };
  StandInWorker.answer = () => [
    { kind: 'progress', share: 0.5 },
    { kind: 'progress', share: 1 },
    { kind: 'done', answer },
  ];
  const shares: number[] = [];
  expect(await door().inspect(new Blob([bytes]), [], (share) => shares.push(share), never)).toEqual(answer);
  expect(shares).toEqual([0.5, 1]);
});

test('our own broken code is an error of its own, never a fact about the file', async () => {
  StandInWorker.answer = () => [{ kind: 'broken', message: 'TypeError: x' }];
  await expect(door().inspect(new Blob([bytes]), [], () => undefined, never)).rejects.toMatchObject({
    name: 'WorkerError',
  });
  expect(StandInWorker.started[0]?.ended).toBe(true);
});

test('a worker address of another origin is refused', async () => {
  await expect(createPdfDoor('https://elsewhere.example/w.js').countPages(bytes, never)).rejects.toThrow(TypeError);
});
