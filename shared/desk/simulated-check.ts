import type { Plan } from '../engine/plan';
import { type Session, step } from '../engine/session';
import { type SimulatedPerson, simulateWork } from '../measure/simulate';
import type { Estimate } from '../model/attempt';
import type { Finding } from '../model/criterion';
import type { HostFacts } from '../model/host';
import type { Observation } from '../model/observation';
import type { Random } from '../model/random';
import type { Happening, SessionEvent } from '../model/session';
import type { Sample } from '../model/task';
import type { Judge } from '../tasks/judge';

interface SimulatedCheck {
  readonly id: string;
  readonly random: Random;
  readonly person: SimulatedPerson;
  readonly host: HostFacts;
  readonly startedAt: Date;
  readonly catalogue: readonly Judge[];
  readonly plan: Plan;
}

/** Lets a simulated person take a whole check: the engine's own reducer and plan, the tasks' own samples and assessors. */
export async function simulatedCheck(check: SimulatedCheck): Promise<Session> {
  const { random, person, catalogue, plan } = check;
  let at = check.startedAt.getTime();
  let session = step(null, openingOf(check));
  const note = (happening: Happening) => {
    session = step(session, { ...happening, n: session.length, at: new Date(at).toISOString() } as SessionEvent);
  };
  for (;;) {
    const next = plan(session);
    if (next.kind === 'stop') {
      note({ kind: 'closed', reason: next.reason });
      return session;
    }
    const task = catalogue.find(({ id }) => id === next.task) as Judge;
    const before = at;
    for (const happening of await attemptOf(task, next.seed, person, random)) {
      if (happening.kind === 'attempt-closed') at = before + happening.milliseconds;
      note(happening);
    }
  }
}

function openingOf({ id, random, host, startedAt }: SimulatedCheck): SessionEvent {
  return {
    kind: 'opened',
    n: 0,
    at: startedAt.toISOString(),
    session: id,
    purpose: 'check',
    seed: random.integer(0, 0x7fffffff),
    language: 'de',
    host,
    invitation: null,
  };
}

async function attemptOf(task: Judge, seed: number, person: SimulatedPerson, random: Random): Promise<Happening[]> {
  const work = simulateWork(random, person, task);
  const observations = work.ending === 'done' ? nearest(await task.play(seed), work.findings) : [];
  const findings = work.ending === 'done' ? await task.judge(seed, observations) : [];
  return [
    { kind: 'task-offered', task: task.id, seed },
    { kind: 'estimate-given', estimate: estimateOf(task, person, random) },
    ...observations.map((observation): Happening => ({ kind: 'observed', observation })),
    ...Array.from({ length: work.help }, (_, done): Happening => ({ kind: 'help-opened', step: done + 1 })),
    { kind: 'attempt-closed', ending: work.ending, milliseconds: work.milliseconds, findings: [...findings] },
  ];
}

/** The log of the worked example whose verdicts are nearest to the simulated ones, the first among equals. */
function nearest(samples: readonly Sample[], wanted: readonly Finding[]): readonly Observation[] {
  const agreement = ({ expected }: Sample) =>
    wanted.filter(({ criterion, verdict }) => expected[criterion] === verdict).length;
  const best = Math.max(...samples.map(agreement));
  return samples.find((sample) => agreement(sample) === best)?.observations ?? [];
}

const estimates: readonly Estimate[] = ['not-yet', 'unsure', 'with-help', 'alone'];

/** What the person expects: their lead over the task in logits, seen through a rosy and blurred glass. */
function estimateOf({ criteria }: Judge, { abilities }: SimulatedPerson, random: Random): Estimate {
  const lead =
    criteria.reduce((sum, { module, difficulty }) => sum + abilities[module] - difficulty, 0) / criteria.length;
  const felt = lead + 0.8 + (random.float() - 0.5) * 3;
  return estimates[Math.max(0, Math.min(3, Math.floor(felt + 2)))] as Estimate;
}
