import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sealResult } from '../../../shared/exchange/seal-result';
import type { Result } from '../../../shared/model/result';
import { attemptAt, checkOf, resultOf } from '../../pages/coach/people';

/** A result whose name and answer nobody else's file holds. */
export function traceable(n: number, name: string, answer: string): Result {
  const mail = {
    to: [],
    cc: [],
    bcc: [],
    subject: answer,
    body: `${answer} ${answer}`,
    attachments: [],
    replyTo: null,
  };
  return resultOf(n, {
    check: checkOf(n),
    person: { name: `${name} ${n}`, age: 16 + (n % 12), contact: 'mail', equipment: { computer: 'none' } },
    endedAt: '2026-11-02T10:00:00.000Z',
    attempts: [
      attemptAt('application-mail', { observations: [{ n: 0, at: 10, kind: 'mail-sent', ...mail }] }),
      attemptAt('application-pdf', { ending: 'cannot' }),
    ],
  });
}

/** Writes results as sealed files into a fresh folder. @returns their paths */
export async function writeResults(folder: string, results: readonly Result[], recipient: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  return Promise.all(
    results.map(async (result, at) => {
      const path = join(folder, `probefahrt-${String(at).padStart(4, '0')}.age`);
      await writeFile(path, await sealResult(result, [recipient]));
      return path;
    }),
  );
}
