import { digitalDrivingLicence } from '../../shared/content/course';
import type { DeskOverview } from '../../shared/desk/desk-door';
import type { Line, ModuleLine } from '../../shared/desk/line';
import type { Reason } from '../../shared/desk/reasons';
import { surenessOf } from '../../shared/desk/sureness';
import type { Course } from '../../shared/model/course';
import type { CourseModuleId } from '../../shared/model/course-module';
import { type Random, seededRandom } from '../../shared/model/random';
import { overviewOfLines } from './overview-of-lines';
import { syntheticName } from './synthetic-names';

const day = 24 * 60 * 60_000;
/** The newest check ends here, so that pictures and tests see the same dates every time. */
export const syntheticNow = Date.UTC(2026, 10, 20, 12);

/**
 * `count` invented people for the overview, the same for the same seed. Their numbers hang together as a posterior's do (one
 * ability in common, wider intervals with fewer tasks), but nothing was measured: no attempt stands behind a line.
 */
export function syntheticOverview(count: number, seed = 1, course: Course = digitalDrivingLicence): DeskOverview {
  const people = Array.from({ length: count }, (_, at) =>
    syntheticLine(at, seededRandom(seed * 1_000_003 + at), course),
  );
  return overviewOf(people, course);
}

/** An overview of lines that are at hand, as the desk hands it out. */
export function overviewOf(lines: readonly Line[], course: Course = digitalDrivingLicence): DeskOverview {
  return { ...overviewOfLines(lines, course), outdated: 0, isOutdated: () => false };
}

function syntheticLine(at: number, random: Random, course: Course): Line {
  const common = normal(random);
  const modules = course.modules.map((module) => syntheticModule(module, common, random));
  const looked = modules.filter(({ tasks }) => tasks > 0);
  const placeProbability = atLeast(course.modulesForPlace, modules);
  const endedAt = syntheticNow - random.integer(0, 120) * day - random.integer(0, 8 * 60) * 60_000;
  const milliseconds = random.integer(12, 34) * 60_000;
  return {
    check: syntheticCheck(at, random),
    name: random.float() < 0.08 ? null : syntheticName(random),
    age: syntheticAge(random),
    startedAt: endedAt - milliseconds,
    endedAt,
    importedAt: endedAt + day,
    deleteAfter: endedAt + 366 * day,
    host: random.float() < 0.7 ? 'pwa' : 'extension',
    device: random.float() < 0.2 ? 'phone' : 'computer',
    language: random.pick(['de', 'de', 'de', 'en']),
    example: true,
    supervisedBy: random.float() < 0.3 ? random.pick(['Frau Kaya', 'Herr Böhm']) : null,
    mark: null,
    placeProbability,
    modulesNeeded: modules.reduce((sum, { needProbability }) => sum + needProbability, 0),
    modules,
    open: looked.filter(({ placement }) => placement === 'unclear' || placement === 'helps').length,
    tasks: looked.reduce((sum, { tasks }) => sum + tasks, 0),
    criteria: looked.reduce((sum, { criteria }) => sum + criteria, 0),
    milliseconds,
    reasons: looked.length === 0 ? [] : syntheticReasons(placeProbability, random),
    contact: random.pick(['mail', 'telephone', 'messenger', 'in-person', 'post', null]),
    equipment: { computer: random.pick(['own', 'shared', 'none']), phone: 'own' },
    survey: null,
  };
}

/** Tasks of the product speak for these modules today; the others are estimated from them. */
const lookedAt: readonly CourseModuleId[] = ['apply', 'basics', 'rights', 'film'];

function syntheticModule(module: CourseModuleId, common: number, random: Random): ModuleLine {
  const ability = 1.3 * (Math.sqrt(0.6) * common + Math.sqrt(0.4) * normal(random));
  const tasks = lookedAt.includes(module) ? random.integer(0, 4) : 0;
  const error = 1.1 / Math.sqrt(1 + 1.6 * tasks);
  const mean = tasks === 0 ? 0.6 * common : ability + error * 0.6 * normal(random);
  const cutScore = 0.2;
  const needProbability = logistic((1.7 * (cutScore - mean)) / error);
  const criteria = tasks * random.integer(3, 6);
  return {
    module,
    placement: syntheticPlacement(needProbability, tasks),
    needProbability,
    mean,
    low: mean - 1.28 * error,
    high: mean + 1.28 * error,
    cutScore,
    estimate: tasks === 0 ? null : ability + 0.5 + normal(random),
    tasks,
    criteria,
    grades: gradesOf(criteria, random),
  };
}

function syntheticPlacement(need: number, tasks: number): ModuleLine['placement'] {
  if (tasks === 0) return 'unclear';
  if (need >= 0.8) return 'needs';
  if (need <= 0.2) return 'not-needed';
  return need >= 1 / 3 && tasks >= 2 ? 'helps' : 'unclear';
}

function gradesOf(criteria: number, random: Random): ModuleLine['grades'] {
  const browser = random.integer(0, Math.floor(criteria / 4));
  const artefact = random.integer(0, Math.floor((criteria - browser) / 2));
  const simulation = criteria - browser - artefact;
  return Object.fromEntries(Object.entries({ browser, artefact, simulation }).filter(([, count]) => count > 0));
}

const gaps: readonly Reason[] = [
  { kind: 'cannot', task: 'application-pdf' },
  { kind: 'missed', task: 'application-pdf', criterion: 'complete', reason: 'letter-missing' },
  { kind: 'missed', task: 'application-mail', criterion: 'recipient', reason: 'recipient-other-address' },
  { kind: 'missed', task: 'interview-lobby', criterion: 'link', reason: 'look-alike-used' },
  { kind: 'missed', task: 'tidy-files', criterion: 'opens', reason: 'not-a-zip' },
];
const strengths: readonly Reason[] = [
  { kind: 'met', task: 'application-pdf', criterion: 'complete', reason: 'all-there' },
  { kind: 'met', task: 'application-mail', criterion: 'reference', reason: 'reference-right' },
  { kind: 'met', task: 'interview-lobby', criterion: 'link', reason: 'turned-back' },
  { kind: 'met', task: 'tidy-files', criterion: 'complete', reason: 'three-files' },
];

function syntheticReasons(placeProbability: number, random: Random): readonly Reason[] {
  const inOrder = {
    'clearly-yes': random.shuffle(gaps),
    'clearly-no': random.shuffle(strengths),
    open: [random.pick(gaps), random.pick(strengths)],
  };
  return inOrder[surenessOf(placeProbability)].slice(0, 2);
}

function syntheticAge(random: Random): number | null {
  const kind = random.float();
  if (kind < 0.1) return null;
  return kind < 0.2 ? random.pick([14, 15, 28, 31, 45]) : random.integer(16, 27);
}

/** A version-4 UUID that no other person of the same overview has. */
function syntheticCheck(at: number, random: Random): string {
  const start = random.integer(0, 0xffff).toString(16).padStart(4, '0');
  return `${start}0000-0000-4000-8000-${at.toString(16).padStart(12, '0')}`;
}

/** Probability that at least `wanted` of independent needs are there. */
function atLeast(wanted: number, modules: readonly ModuleLine[]): number {
  let share = [1];
  for (const { needProbability: need } of modules) {
    share = [...share, 0].map((mass, count) => mass * (1 - need) + (share[count - 1] ?? 0) * need);
  }
  return Math.min(
    1,
    share.slice(wanted).reduce((sum, mass) => sum + mass, 0),
  );
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Standard normal, by the sum of twelve uniform numbers. */
function normal(random: Random): number {
  return Array.from({ length: 12 }, () => random.float()).reduce((sum, part) => sum + part, -6);
}
