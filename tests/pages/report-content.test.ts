import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { digitalDrivingLicence } from '../../shared/content/course';
import { replay, type Session } from '../../shared/engine/session';
import type { ReportContent } from '../../shared/exchange/report-layout';
import { reportPdf } from '../../shared/exchange/report-pdf';
import { type Language, languages } from '../../shared/i18n/languages';
import { loadTaskWordsIn } from '../../shared/i18n/task-words-in';
import { loadWordsIn } from '../../shared/i18n/words';
import { profileOf } from '../../shared/measure/profile';
import type { Attempt } from '../../shared/model/attempt';
import type { Verdict } from '../../shared/model/criterion';
import { reportContent } from '../../shared/pages/result/report-content';
import { summaryOf } from '../../shared/pages/result/summary';
import { catalogue } from '../../shared/tasks';
import { nodeTools } from '../exchange/node-fonts';
import { root } from '../house/sources';

/** The reason that takes the most room. */
function longestReason(task: string, spoken: Language): string {
  const { reason } = JSON.parse(readFileSync(`${root}locales/${spoken}/${task}.json`, 'utf8')) as {
    reason: Record<string, string>;
  };
  return Object.keys(reason).sort((a, b) => (reason[b]?.length ?? 0) - (reason[a]?.length ?? 0))[0] ?? '';
}

/** A check of every task, each criterion with the next of the verdicts. */
function attemptsWith(
  verdicts: readonly Verdict[],
  ending: Attempt['ending'] = 'done',
  spoken: Language = 'de',
): Attempt[] {
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
            reason: longestReason(id, spoken),
            proof: [],
          })),
  }));
}

async function report(attempts: readonly Attempt[], spoken: Language = 'de') {
  const tasks = catalogue.map(({ id }) => id);
  await Promise.all([loadWordsIn(spoken, ['check', 'common', 'result']), loadTaskWordsIn(spoken, tasks)]);
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
    spoken,
  );
}

async function pagesOf(content: ReportContent): Promise<number> {
  const bytes = await reportPdf(content, new AbortController().signal, nodeTools);
  return (await getDocument({ data: bytes, verbosity: 0 }).promise).numPages;
}

describe('the printed result stays one page, whatever happened in every task', () => {
  test.each([
    ['all done rightly', attemptsWith(['met'])],
    ['all still to learn', attemptsWith(['missed'])],
    ['of everything something', attemptsWith(['met', 'missed', 'not-seen'])],
    ['all "I can not do this yet"', attemptsWith([], 'cannot')],
  ])('%s', async (_, attempts) => {
    expect(await pagesOf(await report(attempts))).toBe(1);
  });

  test.each(languages.map(({ code }) => code))('in %s', async (code) => {
    const attempts = attemptsWith(['met', 'missed', 'not-seen'], 'done', code);
    expect(await pagesOf(await report(attempts, code))).toBe(1);
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
