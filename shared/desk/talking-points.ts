import type { Attempt } from '../model/attempt';
import type { CourseModuleId } from '../model/course-module';
import type { Person } from '../model/person';
import type { Profile } from '../model/profile';
import type { TaskDeclaration } from '../model/task';
import { gapOf } from './gap';
import { topReasons } from './reasons';

export type Obstacle = 'only-phone' | 'shared-computer' | 'no-connection' | 'mobile-connection' | 'no-camera';

/** Something to talk about; each kind has its sentence, `reason` names one in the task's words. */
export type TalkingPoint =
  | { readonly kind: 'strength'; readonly task: string; readonly reason: string }
  | { readonly kind: 'expected-less' | 'expected-more' | 'cannot'; readonly task: string }
  | { readonly kind: 'to-learn'; readonly task: string; readonly reason: string }
  | { readonly kind: 'equipment'; readonly obstacle: Obstacle }
  | { readonly kind: 'undecided'; readonly module: CourseModuleId }
  | { readonly kind: 'look-together'; readonly task: string }
  | { readonly kind: 'contact'; readonly channel: NonNullable<Person['contact']> }
  /** Nothing else is known: ask how the check was. */
  | { readonly kind: 'how-was-it' };

/** As many as a talk can hold. */
const most = 7;

/**
 * What the findings give to talk about, in the order of a good conversation: a strength first, the wished channel last. Only
 * what was seen or told; nothing about a cause, and never a grade. At least one point, at most seven.
 */
export function talkingPoints(
  attempts: readonly Attempt[],
  person: Person,
  profile: Profile,
  bank: readonly TaskDeclaration[],
): readonly TalkingPoint[] {
  const last = contactOf(person);
  const points = [
    ...strength(attempts, bank),
    ...gaps(attempts),
    ...toLearn(attempts, bank),
    ...obstacles(person).slice(0, 1),
    ...undecided(profile),
    ...lookTogether(attempts),
  ];
  const all = [...points.slice(0, most - last.length), ...last];
  return all.length > 0 ? all : [{ kind: 'how-was-it' }];
}

function strength(attempts: readonly Attempt[], bank: readonly TaskDeclaration[]): TalkingPoint[] {
  return topReasons(attempts, bank, 'clearly-no', 1).flatMap((found) =>
    found.kind === 'met' ? [{ kind: 'strength', task: found.task, reason: found.reason }] : [],
  );
}

/** The first task in each direction where the estimate and what was seen lie apart; the pleasant surprise first. */
function gaps(attempts: readonly Attempt[]): TalkingPoint[] {
  return (['expected-less', 'expected-more'] as const).flatMap((kind) => {
    const found = attempts.find((attempt) => gapOf(attempt) === kind);
    return found ? [{ kind, task: found.task }] : [];
  });
}

/** One thing to learn: what matters for applications comes before the rest. */
function toLearn(attempts: readonly Attempt[], bank: readonly TaskDeclaration[]): TalkingPoint[] {
  const forApplications = (task: string) => bank.find(({ id }) => id === task)?.modules.includes('apply') === true;
  const told = attempts.filter((attempt) => gapOf(attempt) !== 'expected-more');
  const found = topReasons(told, bank, 'clearly-yes', Number.POSITIVE_INFINITY);
  const chosen = found.find(({ task }) => forApplications(task)) ?? found[0];
  if (!chosen) return [];
  if (chosen.kind === 'cannot') return [{ kind: 'cannot', task: chosen.task }];
  return [{ kind: 'to-learn', task: chosen.task, reason: chosen.reason }];
}

/** What stands in the way at home, the weightiest first. */
export function obstacles({ equipment: { computer, phone, connection, camera } }: Person): readonly TalkingPoint[] {
  const found: readonly (readonly [boolean, Obstacle])[] = [
    [connection === 'none', 'no-connection'],
    [computer === 'none' && phone !== undefined && phone !== 'none', 'only-phone'],
    [connection === 'mobile', 'mobile-connection'],
    [computer === 'shared', 'shared-computer'],
    [camera === 'no', 'no-camera'],
  ];
  return found.flatMap(([there, obstacle]): TalkingPoint[] => (there ? [{ kind: 'equipment', obstacle }] : []));
}

/** The open module that lies nearest to even odds. */
function undecided({ modules }: Profile): TalkingPoint[] {
  const open = modules.filter(({ placement, tasks }) => placement === 'unclear' && tasks > 0);
  const doubt = (probability: number) => Math.abs(probability - 0.5);
  const [nearest] = open.toSorted((a, b) => doubt(a.needProbability) - doubt(b.needProbability));
  return nearest ? [{ kind: 'undecided', module: nearest.module }] : [];
}

/** The first task that could not be looked at wholly. */
function lookTogether(attempts: readonly Attempt[]): TalkingPoint[] {
  const found = attempts.find(
    ({ ending, findings }) =>
      ending === 'fault' || (ending === 'done' && findings.some(({ verdict }) => verdict === 'not-seen')),
  );
  return found ? [{ kind: 'look-together', task: found.task }] : [];
}

function contactOf({ contact }: Person): TalkingPoint[] {
  return contact ? [{ kind: 'contact', channel: contact }] : [];
}
