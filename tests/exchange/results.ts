import fc from 'fast-check';
import type { Attempt } from '../../shared/model/attempt';
import type { Observation } from '../../shared/model/observation';
import type { Result } from '../../shared/model/result';

/** Texts as people and attackers write them: markup, other scripts, direction marks, lone surrogates. */
const text = (longest: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('<img onerror=alert(1)>', '\u202Egnp.exe', '=1+1', '__proto__', '"}]}', '\\', '😀'),
    )
    .map((value) => value.toWellFormed().slice(0, longest).toWellFormed());

const name = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const count = fc.nat();
const moment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const stamp = { n: count, at: count };

const observation: fc.Arbitrary<Observation> = fc.oneof(
  fc.record({ ...stamp, kind: fc.constant('material-opened' as const), material: name }),
  fc.record({
    ...stamp,
    kind: fc.constant('file-handed-in' as const),
    name: text(255),
    facts: fc.record({
      outcome: fc.constant('read' as const),
      bytes: count,
      pages: fc.array(
        fc.record({
          source: fc.record({ kind: fc.constant('known' as const), document: name, page: count }),
          turn: fc.constantFrom(0 as const, 90 as const, null),
          signals: fc.array(name, { maxLength: 5 }),
        }),
        { maxLength: 5 },
      ),
    }),
  }),
  fc.record({
    ...stamp,
    kind: fc.constant('mail-sent' as const),
    to: fc.array(text(320), { maxLength: 3 }),
    cc: fc.array(text(320), { maxLength: 1 }),
    bcc: fc.array(text(320), { maxLength: 1 }),
    subject: text(500),
    body: text(10_000),
    attachments: fc.array(name, { maxLength: 3 }),
    replyTo: fc.option(name),
  }),
);

const attempt: fc.Arbitrary<Attempt> = fc.record({
  task: name,
  seed: count,
  estimate: fc.constantFrom('alone', 'with-help', 'unsure', 'not-yet', null),
  ending: fc.constantFrom('done', 'cannot', 'fault', 'left'),
  milliseconds: count,
  help: count,
  observations: fc.array(observation, { maxLength: 6 }),
  findings: fc.array(
    fc.record({
      criterion: name,
      verdict: fc.constantFrom('met' as const, 'missed' as const, 'not-seen' as const),
      reason: name,
      proof: fc.array(count, { maxLength: 3 }),
    }),
    { maxLength: 4 },
  ),
});

/** Any result the schema allows, more or less. */
export const anyResult: fc.Arbitrary<Result> = fc.record(
  {
    format: fc.constant('probefahrt-result' as const),
    version: fc.constant(2 as const),
    check: fc.uuid({ version: 4 }),
    startedAt: moment,
    endedAt: moment,
    stopped: fc.constantFrom('enough-evidence', 'time', 'tasks', 'person', 'no-task-left'),
    language: fc.constantFrom('de', 'en', 'ar'),
    host: fc.record({
      kind: fc.constantFrom('pwa' as const, 'extension' as const),
      app: text(40),
      device: fc.constantFrom('computer' as const, 'phone' as const),
    }),
    person: fc.record(
      {
        name: text(200),
        contact: fc.constantFrom('mail', 'messenger'),
        equipment: fc.record(
          { computer: fc.constantFrom('own', 'none'), camera: fc.constantFrom('yes', 'no') },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: ['equipment'] },
    ),
    attempts: fc.array(attempt, { maxLength: 4 }),
    example: fc.boolean(),
  },
  {
    requiredKeys: [
      'format',
      'version',
      'check',
      'startedAt',
      'endedAt',
      'stopped',
      'language',
      'host',
      'person',
      'attempts',
    ],
  },
);

/** One plain result; `check` and `endedAt` as told. */
export function resultOf(check: string, endedAt = '2026-11-23T09:00:00.000Z'): Result {
  return {
    format: 'probefahrt-result',
    version: 2,
    check,
    startedAt: '2026-11-23T08:00:00.000Z',
    endedAt,
    stopped: 'enough-evidence',
    language: 'de',
    host: { kind: 'pwa', app: '0.1.0', device: 'computer' },
    person: { name: 'Ayşe Şahin', equipment: { computer: 'none' } },
    attempts: [
      {
        task: 'application-pdf',
        seed: 7,
        estimate: 'alone',
        ending: 'done',
        milliseconds: 61_000,
        help: 0,
        observations: [{ n: 0, at: 500, kind: 'material-opened', material: 'letter' }],
        findings: [{ criterion: 'all-pages', verdict: 'met', reason: 'all-there', proof: [0] }],
      },
    ],
  };
}

export const checkId = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
export const otherCheckId = '0f8fad5b-d9cb-469f-a165-70867728950e';
