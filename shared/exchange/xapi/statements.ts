import type { Attempt } from '../../model/attempt';
import type { Finding } from '../../model/criterion';
import type { Result } from '../../model/result';
import type { TaskDeclaration } from '../../model/task';
import { pseudonym } from './pseudonym';
import type { Activity, Statement } from './statement';
import { uuidV5 } from './uuid-v5';
import { activityId, activityTypes, competenceIri, extensionIds, type LanguageMap, verbs } from './vocabulary';

/** What a desk brings to its statements. */
export interface StatementDesk {
  /** Who the accounts belong to: an IRI of the Jobcenter. */
  readonly homePage: string;
  /** Stays at the desk; hex digits. */
  readonly salt: string;
  readonly bank: readonly TaskDeclaration[];
  /** Titles and labels by language; empty where there are none. */
  readonly taskName: (task: string) => LanguageMap;
  readonly criterionName: (task: string, criterion: string) => LanguageMap;
  readonly checkName: LanguageMap;
}

export interface Told {
  readonly result: Pick<Result, 'check' | 'startedAt' | 'endedAt' | 'language' | 'host'>;
  /** With today's verdicts. */
  readonly attempts: readonly Attempt[];
  /** The earliest check of the same person, so that all their checks have one account; the check itself where there is none. */
  readonly account: string;
}

/**
 * One statement an attempt and one a criterion, in their order. Ids are UUIDs of version 5 from check, attempt and criterion
 * inside a namespace that only this desk knows: the same export gives the same ids, and an id leads back to no check.
 * Attempts that ended by a technical fault tell nothing about the person and are left out.
 */
export async function statementsOf(told: Told, desk: StatementDesk): Promise<readonly Statement[]> {
  const { check } = told.result;
  const registration = await uuidV5(await pseudonym(check, desk.salt), urlNamespace);
  const account = { homePage: desk.homePage, name: await pseudonym(told.account, desk.salt) };
  const base: Base = { told, desk, registration, actor: { objectType: 'Agent', account } };
  const statements: Statement[] = [];
  let worked = 0;
  for (const [at, attempt] of told.attempts.entries()) {
    worked += attempt.milliseconds;
    if (attempt.ending === 'fault') continue;
    const timestamp = momentAfter(told.result, worked);
    const idOf = (...parts: readonly string[]) => uuidV5([check, at, attempt.task, ...parts].join('/'), registration);
    statements.push(attemptStatement(base, attempt, { id: await idOf(), timestamp }));
    for (const finding of attempt.findings) {
      const stamp = { id: await idOf(finding.criterion), timestamp };
      statements.push(criterionStatement(base, attempt, finding, stamp));
    }
  }
  return statements;
}

/** Namespace for names that are addresses (RFC 9562). */
const urlNamespace = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

interface Base {
  readonly told: Told;
  readonly desk: StatementDesk;
  readonly registration: string;
  readonly actor: Statement['actor'];
}

interface Stamp {
  readonly id: string;
  readonly timestamp: string;
}

/** A result tells how long was worked, not when: the moment is the start and the work so far, never after the end. */
function momentAfter({ startedAt, endedAt }: Told['result'], milliseconds: number): string {
  const [start, end] = [Date.parse(startedAt), Date.parse(endedAt)];
  return new Date(Math.max(start, Math.min(end, start + milliseconds))).toISOString();
}

function attemptStatement(base: Base, attempt: Attempt, stamp: Stamp): Statement {
  const done = attempt.ending === 'done';
  return {
    id: stamp.id,
    actor: base.actor,
    verb: done ? verbs.completed : verbs.attempted,
    object: taskActivity(base.desk, attempt.task),
    result: {
      completion: done,
      duration: durationOf(attempt.milliseconds),
      extensions: {
        [extensionIds.ending]: attempt.ending,
        [extensionIds.help]: attempt.help,
        ...(attempt.estimate === null ? {} : { [extensionIds.estimate]: attempt.estimate }),
      },
    },
    context: contextOf(base, attempt, []),
    timestamp: stamp.timestamp,
  };
}

function criterionStatement(base: Base, attempt: Attempt, finding: Finding, stamp: Stamp): Statement {
  const { criterion, verdict, reason } = finding;
  const declared = taskIn(base.desk, attempt.task)?.criteria.find(({ id }) => id === criterion);
  const grade = finding.grade ?? declared?.grade;
  return {
    id: stamp.id,
    actor: base.actor,
    verb: verdict === 'met' ? verbs.passed : verbs.attempted,
    object: activity(activityId('criterion', attempt.task, criterion), {
      type: activityTypes.criterion,
      name: base.desk.criterionName(attempt.task, criterion),
    }),
    result: {
      ...(verdict === 'not-seen' ? {} : { success: verdict === 'met' }),
      extensions: {
        [extensionIds.verdict]: verdict,
        [extensionIds.reason]: reason,
        ...(grade === undefined ? {} : { [extensionIds.evidence]: grade }),
      },
    },
    context: contextOf(base, attempt, [taskActivity(base.desk, attempt.task)]),
    timestamp: stamp.timestamp,
  };
}

function contextOf({ told: { result }, desk, registration }: Base, { task }: Attempt, parent: readonly Activity[]) {
  const check = activity(activityId('check'), { type: activityTypes.check, name: desk.checkName });
  const competence = taskIn(desk, task)?.competence;
  return {
    registration,
    platform: `Probefahrt ${result.host.app}`,
    ...(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(result.language) ? { language: result.language } : {}),
    contextActivities: {
      parent: parent.length > 0 ? parent : [check],
      grouping: [check],
      category:
        competence === undefined ? [] : [activity(competenceIri(competence), { name: competenceName(competence) })],
    },
    extensions: { [extensionIds.host]: result.host.kind, [extensionIds.device]: result.host.device },
  };
}

const competenceName = (competence: string): LanguageMap => ({ en: `DigComp 3.0: ${competence}` });

function taskIn({ bank }: StatementDesk, task: string): TaskDeclaration | undefined {
  return bank.find(({ id }) => id === task);
}

function taskActivity(desk: StatementDesk, task: string): Activity {
  return activity(activityId('task', task), { type: activityTypes.task, name: desk.taskName(task) });
}

/** A name without any language is left out: an empty map says nothing. */
function activity(id: string, { type, name }: { readonly type?: string; readonly name: LanguageMap }): Activity {
  const definition = { ...(type === undefined ? {} : { type }), ...(Object.keys(name).length === 0 ? {} : { name }) };
  return { objectType: 'Activity', id, definition };
}

/** ISO 8601 with at most two digits of a second, as xAPI compares them. */
function durationOf(milliseconds: number): string {
  return `PT${Number((milliseconds / 1000).toFixed(2))}S`;
}
