import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { isHomePage } from '../../shared/exchange/xapi/home-page';
import { pseudonym } from '../../shared/exchange/xapi/pseudonym';
import { type StatementDesk, statementsOf } from '../../shared/exchange/xapi/statements';
import { uuidV5 } from '../../shared/exchange/xapi/uuid-v5';
import { competenceIri, extensionIds, verbs } from '../../shared/exchange/xapi/vocabulary';
import type { Result } from '../../shared/model/result';
import { catalogue } from '../../shared/tasks/index';
import { anyResult, checkId, otherCheckId, resultOf } from './results';
import { statementSchema } from './xapi-rules';

const desk: StatementDesk = {
  homePage: 'https://jobcenter.example.org/',
  salt: '00112233445566778899aabbccddeeff',
  bank: catalogue,
  taskName: (task) => ({ de: `Aufgabe ${task}` }),
  criterionName: () => ({}),
  checkName: { de: 'Check', en: 'Check' },
};
const toldOf = (result: Result) => ({ result, attempts: result.attempts, account: result.check });

describe('statements', () => {
  test('keep the rules of xAPI for any result', async () => {
    await fc.assert(
      fc.asyncProperty(anyResult, async (result) => {
        const statements = await statementsOf(toldOf(result), desk);
        const written = JSON.parse(JSON.stringify(statements)) as unknown[];
        for (const statement of written) v.parse(statementSchema, statement);
      }),
      { numRuns: 200 },
    );
  });

  test('are as many as attempts and criteria, each with its own id, the same every time', async () => {
    const result = resultOf(checkId);
    const [once, again] = await Promise.all([statementsOf(toldOf(result), desk), statementsOf(toldOf(result), desk)]);
    expect(once).toEqual(again);
    expect(once).toHaveLength(2);
    expect(new Set(once.map(({ id }) => id)).size).toBe(2);
    expect(once[0]).toMatchObject({
      verb: verbs.completed,
      result: { completion: true, duration: 'PT61S' },
      context: { contextActivities: { category: [{ id: competenceIri('3.2') }] } },
      timestamp: '2026-11-23T08:01:01.000Z',
    });
    expect(once[1]).toMatchObject({
      verb: verbs.passed,
      result: { success: true, extensions: { [extensionIds.verdict]: 'met' } },
    });
  });

  test('never say failed: missed is attempted, not seen says nothing of success, a fault nothing at all', async () => {
    const base = resultOf(checkId);
    const [attempt] = base.attempts;
    if (!attempt) throw new Error('no attempt');
    const finding = (verdict: 'missed' | 'not-seen') => ({
      criterion: `c-${verdict}`,
      verdict,
      reason: 'r',
      proof: [],
    });
    const attempts = [
      { ...attempt, findings: [finding('missed'), finding('not-seen')] },
      { ...attempt, ending: 'fault' as const, findings: [] },
      { ...attempt, ending: 'cannot' as const, findings: [] },
    ];
    const statements = await statementsOf({ ...toldOf(base), attempts }, desk);
    expect(statements.map(({ verb, result }) => [verb.display.en, result.success, result.completion])).toEqual([
      ['completed', undefined, true],
      ['attempted', false, undefined],
      ['attempted', undefined, undefined],
      ['attempted', undefined, false],
    ]);
    expect(JSON.stringify(statements)).not.toContain('failed');
  });

  test('hold no name, no check and no salt; another salt is another person', async () => {
    const written = JSON.stringify(await statementsOf(toldOf(resultOf(checkId)), desk));
    for (const secret of ['Şahin', checkId, desk.salt]) expect(written).not.toContain(secret);
    const other = JSON.stringify(await statementsOf(toldOf(resultOf(checkId)), { ...desk, salt: 'ff' }));
    const accountIn = (text: string) => /"name":"([0-9a-f]{32})"/.exec(text)?.[1];
    expect(accountIn(written)).toMatch(/^[0-9a-f]{32}$/);
    expect(accountIn(other)).not.toBe(accountIn(written));
  });

  test('have one account for all checks of a person', async () => {
    const first = await statementsOf(toldOf(resultOf(checkId)), desk);
    const second = await statementsOf({ ...toldOf(resultOf(otherCheckId)), account: checkId }, desk);
    expect(second[0]?.actor).toEqual(first[0]?.actor);
    expect(second[0]?.context.registration).not.toBe(first[0]?.context.registration);
  });
});

test('the schema refuses what the rules forbid', async () => {
  const [good] = await statementsOf(toldOf(resultOf(checkId)), desk);
  if (!good) throw new Error('no statement');
  v.parse(statementSchema, good);
  const wrong = [
    { ...good, id: 'x' },
    { ...good, more: 1 },
    { ...good, actor: { ...good.actor, mbox: 'mailto:a@b.example' } },
    { ...good, verb: { ...good.verb, display: {} } },
    { ...good, object: { ...good.object, id: 'no iri' } },
    { ...good, result: { ...good.result, duration: '61 s' } },
    { ...good, result: { ...good.result, success: null } },
    { ...good, result: { ...good.result, extensions: { verdict: 'met' } } },
    { ...good, timestamp: '2026-11-23' },
  ];
  expect(wrong.filter((statement) => v.safeParse(statementSchema, statement).success)).toEqual([]);
});

test('UUIDs of version 5 as in RFC 9562', async () => {
  const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
  expect(await uuidV5('www.example.com', dns)).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

test('a pseudonym is an HMAC', async () => {
  expect(await pseudonym('The quick brown fox jumps over the lazy dog', 'key')).toBe(
    'f7bc83f430538424b13298e6aa6fb143',
  );
});

test.each([
  ['https://jobcenter.example.org/', true],
  ['urn:uuid:7c9e6679-7425-40de-944b-e07fc1f90ae7', true],
  ['jobcenter.example.org', false],
  ['javascript:alert(1)', false],
  ['https://a b', false],
  ['', false],
])('%s as home page: %s', (text, fits) => expect(isHomePage(text)).toBe(fits));
