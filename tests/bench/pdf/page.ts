import { createPdfDoor } from '../../../shared/files/create-pdf-door';
import workerAddress from '../../../shared/files/pdf.worker?worker&url';
import { material } from '../../../shared/tasks/application-pdf/material';

/** What the bench drives from outside: the first judgement of a fresh page, worker start included. */
async function judge(file: string, seed: number) {
  const answer = await fetch(`/files/${encodeURIComponent(file)}`);
  const blob = await answer.blob();
  const start = performance.now();
  const door = createPdfDoor(workerAddress);
  const facts = await door.inspect(blob, material(seed).documents, () => undefined, new AbortController().signal);
  return { milliseconds: performance.now() - start, facts };
}

Object.assign(globalThis, { bench: { judge } });
