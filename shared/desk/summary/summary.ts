import * as v from 'valibot';
import { estimatedAbilities } from '../../measure/estimate-ability';
import { placeBasis, profileOf } from '../../measure/profile';
import type { Attempt } from '../../model/attempt';
import type { Course } from '../../model/course';
import { courseModuleIds } from '../../model/course-module';
import { evidenceGrades } from '../../model/criterion';
import { contactChannelSchema, equipmentSchema } from '../../model/person';
import { type ModuleProfile, placements } from '../../model/profile';
import { signerSchema, supervisionCodeSchema } from '../../model/supervision';
import { surveySchema } from '../../model/survey';
import type { TaskDeclaration } from '../../model/task';
import { nameSchema, textUpTo } from '../../model/text';
import type { HeldResult } from '../judged';
import { groundsOf } from '../reasons';
import { markOf, type Trust, trustMarks, untrusted } from '../trust';
import { commonPoints, emptyPage, fractions, type Page } from './page';

/** Reasons that a line names at most. */
export const reasonsShown = 2;

const reasonSchema = v.union([
  v.strictObject({ kind: v.literal('cannot'), task: nameSchema }),
  v.strictObject({
    kind: v.picklist(['missed', 'met']),
    task: nameSchema,
    criterion: nameSchema,
    reason: nameSchema,
  }),
]);
const reasonsSchema = v.array(reasonSchema);

/** What of a line is only looked at, never sorted by. */
export const restSchema = v.strictObject({
  language: textUpTo(20),
  contact: v.nullable(contactChannelSchema),
  equipment: equipmentSchema,
  survey: v.nullable(surveySchema),
  grounds: v.strictObject({ gaps: reasonsSchema, strengths: reasonsSchema }),
  /** The check's code at its end, and who signed for it with a key: by these a change at the desk finds the line. */
  code: v.optional(supervisionCodeSchema),
  signer: v.optional(signerSchema),
  mark: v.optional(v.picklist(trustMarks)),
});
export type Rest = v.InferOutput<typeof restSchema>;

/** The profile of every module; K plays no part in what is kept of it. */
const everything: Course = {
  id: 'everything',
  title: '',
  modules: [...courseModuleIds],
  places: 0,
  modulesForPlace: 1,
};

/** One person's line as a page of one row. `attempts` carry today's verdicts. */
export function summaryOf(
  held: HeldResult,
  attempts: readonly Attempt[],
  bank: readonly TaskDeclaration[],
  trust: Trust = untrusted,
): Page {
  const page = emptyPage(1);
  fillPerson(page, held);
  fillWork(page, attempts);
  fillBasis(page, attempts, bank);
  const estimates = estimatedAbilities(attempts, bank);
  profileOf(attempts, bank, everything).modules.forEach((module, at) => {
    fillModule(page, module, at, estimates.get(module.module) ?? Number.NaN);
  });
  if (trust.supervised.kind === 'supervised') page.texts.supervisedBy[0] = trust.supervised.by;
  page.texts.rest[0] = JSON.stringify({ ...restOf(held, attempts, bank), ...restOfTrust(held, trust) });
  return page;
}

function fillPerson({ numbers, texts }: Page, { result, importedAt, deleteAfter }: HeldResult): void {
  numbers.startedAt[0] = Date.parse(result.startedAt);
  numbers.endedAt[0] = Date.parse(result.endedAt);
  numbers.importedAt[0] = Date.parse(importedAt);
  numbers.deleteAfter[0] = Date.parse(deleteAfter);
  numbers.age[0] = result.person.age ?? 0;
  numbers.host[0] = result.host.kind === 'extension' ? 1 : 0;
  numbers.device[0] = result.host.device === 'phone' ? 1 : 0;
  numbers.example[0] = result.example ? 1 : 0;
  texts.check[0] = result.check;
  texts.name[0] = result.person.name?.trim() ?? '';
}

function fillWork({ numbers }: Page, attempts: readonly Attempt[]): void {
  const worked = attempts.filter(({ ending }) => ending !== 'fault');
  const seen = worked.flatMap(({ findings }) => findings).filter(({ verdict }) => verdict !== 'not-seen');
  numbers.tasks[0] = worked.length;
  numbers.criteria[0] = seen.length;
  numbers.milliseconds[0] = attempts.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
}

function fillBasis({ numbers }: Page, attempts: readonly Attempt[], bank: readonly TaskDeclaration[]): void {
  const { common, needs } = placeBasis(attempts, bank, courseModuleIds);
  common.forEach((weight, g) => {
    numbers.common[g] = Math.round(weight * fractions);
  });
  needs.forEach((need, module) => {
    need.forEach((share, g) => {
      numbers.needGivenCommon[module * commonPoints + g] = Math.round(share * fractions);
    });
  });
}

function fillModule({ numbers }: Page, module: ModuleProfile, at: number, estimate: number): void {
  numbers.need[at] = module.needProbability;
  numbers.mean[at] = module.mean;
  [numbers.low[at], numbers.high[at]] = module.interval;
  numbers.cut[at] = module.cutScore;
  numbers.estimate[at] = estimate;
  numbers.placement[at] = placements.indexOf(module.placement);
  numbers.tasksIn[at] = module.tasks;
  numbers.criteriaIn[at] = module.criteria;
  evidenceGrades.forEach((grade, g) => {
    numbers.grades[at * evidenceGrades.length + g] = module.grades[grade] ?? 0;
  });
}

function restOf({ result }: HeldResult, attempts: readonly Attempt[], bank: readonly TaskDeclaration[]): Rest {
  return {
    language: result.language,
    contact: result.person.contact ?? null,
    equipment: result.person.equipment,
    survey: result.survey ?? null,
    grounds: groundsOf(attempts, bank, reasonsShown) as Rest['grounds'],
  };
}

function restOfTrust({ result }: HeldResult, trust: Trust): Pick<Rest, 'code' | 'signer' | 'mark'> {
  const mark = markOf(trust);
  return {
    ...(trust.code && { code: trust.code }),
    ...(result.supervision && { signer: result.supervision.publicKey }),
    ...(mark && { mark }),
  };
}
