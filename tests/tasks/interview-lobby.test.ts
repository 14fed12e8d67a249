import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { reason as german } from '../../locales/de/interview-lobby.json';
import { reason as english } from '../../locales/en/interview-lobby.json';
import { evidenceGrades } from '../../shared/model/criterion';
import type { Observation, Report } from '../../shared/model/observation';
import { observationSchema } from '../../shared/model/observation';
import { assess } from '../../shared/tasks/interview-lobby/assess';
import type { Log } from '../../shared/tasks/interview-lobby/judgement';
import { material } from '../../shared/tasks/interview-lobby/material';
import { samples } from '../../shared/tasks/interview-lobby/samples';
import { interviewLobby } from '../../shared/tasks/interview-lobby/task';

const seeds = fc.integer({ min: 0, max: 0xffffffff });
const numbered = (facts: readonly Report[]) =>
  facts.map((fact, n) => ({ ...fact, n, at: n * 100 }) as Observation) as unknown as Log;
const verdictOf = (log: Log, criterion: string, seed = 1) =>
  assess(material(seed), log).find((finding) => finding.criterion === criterion);

describe('interview-lobby: material', () => {
  it('has one genuine link on the employer’s own domain and one that is not', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { mails, employer } = material(seed);
        const own = (address: string) => new URL(address).hostname.endsWith(`.${employer.domain}`);
        expect(mails.map(({ genuine }) => genuine).sort()).toEqual([false, true]);
        for (const mail of mails) expect(own(mail.address)).toBe(mail.genuine);
        expect(new Set(mails.map(({ id }) => id)).size).toBe(2);
      }),
    );
  });

  it('reaches nobody: every address is reserved for examples', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { address, from } of material(seed).mails) {
          expect(new URL(address).hostname).toMatch(/\.example$/);
          expect(from).toMatch(/\.example$/);
        }
      }),
    );
  });

  it('gives nothing away by order or name', () => {
    const genuineFirst = Array.from({ length: 400 }, (_, seed) => material(seed).mails[0]);
    const share = (test: (mail: (typeof genuineFirst)[number]) => boolean) =>
      genuineFirst.filter(test).length / genuineFirst.length;
    expect(share((mail) => mail?.genuine === true)).toBeGreaterThan(0.4);
    expect(share((mail) => mail?.genuine === true)).toBeLessThan(0.6);
    expect(share((mail) => mail?.id === 'link-a')).toBeGreaterThan(0.4);
    expect(share((mail) => mail?.id === 'link-a')).toBeLessThan(0.6);
  });
});

describe('interview-lobby: samples', () => {
  it.each([0, 1, 7, 4711])('are judged as expected for seed %i', (seed) => {
    for (const sample of samples(material(seed))) {
      const verdicts = Object.fromEntries(
        assess(material(seed), sample.observations as unknown as Log).map(({ criterion, verdict }) => [
          criterion,
          verdict,
        ]),
      );
      expect(verdicts, sample.name).toEqual(sample.expected);
    }
  });

  it('meet, miss and hide every criterion at least once where each is possible', () => {
    const all = samples(material(3));
    for (const { id } of interviewLobby.criteria) {
      const verdicts = new Set(all.map((sample) => sample.expected[id]));
      expect([...verdicts], id).toEqual(expect.arrayContaining(['met', 'missed']));
    }
  });

  it('are logs that the schema accepts', () => {
    for (const { observations } of samples(material(3)))
      for (const observation of observations) expect(v.is(observationSchema, observation)).toBe(true);
  });
});

const device = fc.constantFrom('camera', 'microphone');
const facts: fc.Arbitrary<Report> = fc.oneof(
  fc.record({ kind: fc.constant('link-opened' as const), link: fc.constantFrom('link-a', 'link-b', 'link-a-next') }),
  fc.record({
    kind: fc.constant('media-answered' as const),
    device: device as fc.Arbitrary<'camera' | 'microphone'>,
    answer: fc.constantFrom('allowed', 'refused', 'missing', 'busy', 'ended'),
  }),
  fc.record({ kind: fc.constant('picture-measured' as const), alive: fc.boolean() }),
  fc.record({
    kind: fc.constant('light-measured' as const),
    subject: fc.double({ min: 0, max: 1, noNaN: true }),
    background: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  fc.record({
    kind: fc.constant('speech-heard' as const),
    decibel: fc.integer({ min: -100, max: 0 }),
    milliseconds: fc.integer({ min: 0, max: 9000 }),
    place: fc.constantFrom('lobby', 'call-muted', 'call-open'),
  }),
  fc.record({
    kind: fc.constant('call-joined' as const),
    name: fc.string({ maxLength: 200, unit: 'binary' }),
    microphone: fc.constantFrom('on', 'off', 'none'),
    camera: fc.constantFrom('on', 'off', 'none'),
    secondsToStart: fc.integer({ min: -100_000, max: 600 }),
  }),
  fc.record({ kind: fc.constant('microphone-switched' as const), on: fc.boolean() }),
  fc.record({ kind: fc.constant('question-asked' as const), question: fc.constant('question-reason') }),
  fc.record({ kind: fc.constant('call-left' as const) }),
);

describe('interview-lobby: assess', () => {
  it('gives one finding per criterion in order, whatever happened, with proofs from the log', () => {
    fc.assert(
      fc.property(seeds, fc.array(facts, { maxLength: 60 }), (seed, list) => {
        const findings = assess(material(seed), numbered(list));
        expect(findings.map(({ criterion }) => criterion)).toEqual(interviewLobby.criteria.map(({ id }) => id));
        for (const { proof } of findings) for (const n of proof) expect(n).toBeLessThan(list.length);
        for (const { reason } of findings) for (const words of [german, english]) expect(words).toHaveProperty(reason);
      }),
    );
  });

  it('never holds a refused, missing, busy or ended device against anyone', () => {
    const trouble = fc.constantFrom('refused', 'missing', 'busy', 'ended' as const);
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 30 }), trouble, trouble, (list, camera, microphone) => {
        const without = list.filter(({ kind }) => kind !== 'media-answered');
        const log = numbered([
          ...without,
          { kind: 'media-answered', device: 'camera', answer: camera },
          { kind: 'media-answered', device: 'microphone', answer: microphone },
        ] as Report[]);
        expect(verdictOf(log, 'camera-alive')?.verdict).not.toBe('missed');
        expect(verdictOf(log, 'speech-heard')?.verdict).not.toBe('missed');
      }),
    );
  });

  it('does not take a dark face before a bright, not burnt-out wall for a mistake', () => {
    const log = (subject: number, background: number) => numbered([{ kind: 'light-measured', subject, background }]);
    for (const background of [0.4, 0.5, 0.6, 0.7])
      expect(verdictOf(log(0.16, background), 'face-lit')?.verdict, String(background)).not.toBe('missed');
    expect(verdictOf(log(0.1, 0.95), 'face-lit')?.reason).toBe('against-light');
    expect(verdictOf(log(0.02, 0.03), 'face-lit')?.reason).toBe('too-dark');
    expect(verdictOf(log(0.01, 0.01), 'face-lit')?.verdict).toBe('not-seen');
    expect(verdictOf(log(0.3, 0.5), 'face-lit')?.verdict).toBe('met');
  });

  it('does not take the hiss of a socket without a microphone for somebody who keeps silent', () => {
    const heard = (decibel: number) =>
      numbered([
        { kind: 'media-answered', device: 'microphone', answer: 'allowed' },
        { kind: 'speech-heard', decibel, milliseconds: 0, place: 'lobby' },
      ]);
    expect(verdictOf(heard(-78), 'speech-heard')?.verdict).toBe('not-seen');
    expect(verdictOf(heard(-66), 'speech-heard')?.verdict).toBe('missed');
  });

  it('judges the light in which the person joined, not every try before', () => {
    const dark: Report = { kind: 'light-measured', subject: 0.05, background: 0.95 };
    const light: Report = { kind: 'light-measured', subject: 0.5, background: 0.5 };
    const join: Report = { kind: 'call-joined', name: '', microphone: 'off', camera: 'on', secondsToStart: 9 };
    expect(verdictOf(numbered([dark, dark, dark, light, join]), 'face-lit')?.verdict).toBe('met');
    expect(verdictOf(numbered([light, dark, dark, dark, join]), 'face-lit')?.verdict).toBe('missed');
  });

  it('does not call late who was held up by a device', () => {
    const join: Report = { kind: 'call-joined', name: '', microphone: 'none', camera: 'on', secondsToStart: -500 };
    expect(verdictOf(numbered([join]), 'on-time')?.verdict).toBe('missed');
    const held: Report = { kind: 'media-answered', device: 'microphone', answer: 'busy' };
    expect(verdictOf(numbered([held, join]), 'on-time')?.verdict).toBe('not-seen');
  });

  it('lets a second call put the first one right', () => {
    const join = (microphone: 'on' | 'off'): Report => ({
      kind: 'call-joined',
      name: 'A',
      microphone,
      camera: 'on',
      secondsToStart: 60,
    });
    const asked: Report = { kind: 'question-asked', question: 'question-team' };
    const open: Report = { kind: 'microphone-switched', on: true };
    const log = numbered([join('on'), asked, { kind: 'call-left' }, join('off'), asked, open, { kind: 'call-left' }]);
    expect(verdictOf(log, 'muted-then-open')?.verdict).toBe('met');
  });

  it('takes a microphone that is switched on for the answer as opened', () => {
    const log = (then: readonly Report[]) =>
      numbered([
        { kind: 'call-joined', name: 'A', microphone: 'none', camera: 'on', secondsToStart: 60 },
        { kind: 'question-asked', question: 'question-team' },
        ...then,
      ]);
    const on: Report[] = [
      { kind: 'media-answered', device: 'microphone', answer: 'allowed' },
      { kind: 'microphone-switched', on: true },
    ];
    expect(verdictOf(log(on), 'muted-then-open')?.verdict).toBe('met');
    expect(verdictOf(log([]), 'muted-then-open')?.reason).toBe('microphone-never-on');
    const refused: Report = { kind: 'media-answered', device: 'microphone', answer: 'refused' };
    expect(verdictOf(log([refused]), 'muted-then-open')?.verdict).toBe('not-seen');
  });

  it('declares known grades only', () => {
    for (const { grade } of interviewLobby.criteria) expect(evidenceGrades).toContain(grade);
  });
});

it('29 a microphone that is unplugged before the question is not held against anyone who then leaves', () => {
  const call = [
    { kind: 'media-answered', device: 'microphone', answer: 'allowed' },
    { kind: 'call-joined', name: 'Elif Novak', microphone: 'off', camera: 'none', secondsToStart: 60 },
    { kind: 'media-answered', device: 'microphone', answer: 'ended' },
    { kind: 'call-left' },
  ] as const satisfies readonly Report[];
  expect(verdictOf(numbered(call), 'muted-then-open')).toMatchObject({
    verdict: 'not-seen',
    reason: 'microphone-ended',
  });
  expect(verdictOf(numbered([call[0], call[1], call[3]]), 'muted-then-open')?.verdict).toBe('missed');
});
