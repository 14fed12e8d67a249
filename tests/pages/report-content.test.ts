import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { digitalDrivingLicence } from '../../shared/content/course';
import { replay, type Session } from '../../shared/engine/session';
import { reportPdf } from '../../shared/exchange/report-pdf';
import { loadTaskWords } from '../../shared/i18n/task-words';
import { loadWords } from '../../shared/i18n/words';
import { profileOf } from '../../shared/measure/profile';
import type { Attempt } from '../../shared/model/attempt';
import type { Verdict } from '../../shared/model/criterion';
import { reportContent } from '../../shared/pages/result/report-content';
import { summaryOf } from '../../shared/pages/result/summary';
import { catalogue } from '../../shared/tasks';
import { nodeTools } from '../exchange/node-fonts';
import { root } from '../house/sources';

/** The reason that takes the most room. */
function longestReason(task: string): string {
  const { reason } = JSON.parse(readFileSync(`${root}locales/de/${task}.json`, 'utf8')) as {
    reason: Record<string, string>;
  };
  return Object.keys(reason).sort((a, b) => (reason[b]?.length ?? 0) - (reason[a]?.length ?? 0))[0] ?? '';
}

/** A check of every task, each criterion with the next of the verdicts. */
function attemptsWith(verdicts: readonly Verdict[], ending: Attempt['ending'] = 'done'): Attempt[] {
  return catalogue.map(({ id, criteria }) => ({
    task: id,
    seed: 1,
    estimate: null,
    ending,
    milliseconds: 60_000,
    help: 0,
    observations: [],
    findings:
      ending === 'cannot'
        ? []
        : criteria.map((criterion, at) => ({
            criterion: criterion.id,
            verdict: verdicts[at % verdicts.length] ?? 'met',
            reason: longestReason(id),
            proof: [],
          })),
  }));
}

async function report(attempts: readonly Attempt[]) {
  await Promise.all([loadWords(['check', 'common', 'result']), loadTaskWords(catalogue.map(({ id }) => id))]);
  const session = replay([
    {
      kind: 'opened',
      session: 's',
      n: 0,
      at: '2026-11-23T08:00:00.000Z',
      purpose: 'check',
      seed: 1,
      language: 'de',
      host: { kind: 'pwa', app: '0', device: 'computer' },
      invitation: null,
    },
  ] as Parameters<typeof replay>[0]) as Session;
  return reportContent(
    session,
    summaryOf(attempts, catalogue),
    profileOf(attempts, catalogue, digitalDrivingLicence),
    'de',
  );
}

describe('the printed result stays one page, whatever happened in every task', () => {
  test.each([
    ['all done rightly', attemptsWith(['met'])],
    ['all still to learn', attemptsWith(['missed'])],
    ['of everything something', attemptsWith(['met', 'missed', 'not-seen'])],
    ['all "I can not do this yet"', attemptsWith([], 'cannot')],
  ])('%s', async (_, attempts) => {
    const bytes = await reportPdf(await report(attempts), new AbortController().signal, nodeTools);
    expect((await getDocument({ data: bytes, verbosity: 0 }).promise).numPages).toBe(1);
  });
});

test('a list that was cut says how much more there is', async () => {
  const { sections } = await report(attemptsWith(['met']));
  const all = catalogue.flatMap(({ criteria }) => criteria).length;
  expect(sections[0]?.lines).toHaveLength(7);
  expect(sections[0]?.lines.at(-1)).toBe(`und noch ${all - 6} Punkte`);
});

test('who missed nothing is not told to learn', async () => {
  const { sections } = await report(attemptsWith(['met']));
  expect(sections[1]?.lines).toEqual(['Bei diesen Aufgaben hat dir nichts gefehlt.']);
});
