import * as v from 'valibot';
import type { CourseModuleId } from './course-module';
import { countSchema, nameSchema } from './text';

/** How close to reality a criterion was seen, strongest first. */
export const evidenceGrades = ['browser', 'artefact', 'simulation', 'knowledge'] as const;
export const evidenceGradeSchema = v.picklist(evidenceGrades);
export type EvidenceGrade = v.InferOutput<typeof evidenceGradeSchema>;

/** `not-seen`: this device or host could not look. It never counts against the person. */
export const verdictSchema = v.picklist(['met', 'missed', 'not-seen']);
export type Verdict = v.InferOutput<typeof verdictSchema>;

/** One observable point of a task. */
export interface Criterion<Id extends string = string> {
  readonly id: Id;
  /** The one course module it speaks for. */
  readonly module: CourseModuleId;
  /** Expert difficulty in logits; 0 = the typical client has an even chance. */
  readonly difficulty: number;
  readonly grade: EvidenceGrade;
  /** Probability of meeting it by pure chance, 0 unless guessing can succeed. */
  readonly chance?: number;
}

/** What an assessor found about one criterion. `reason` names a sentence in the task's locale file. */
export const findingSchema = v.strictObject({
  criterion: nameSchema,
  verdict: verdictSchema,
  reason: nameSchema,
  /** Counters `n` of the observations that prove it. */
  proof: v.pipe(v.array(countSchema), v.maxLength(100)),
  /** How it was seen this time, where that differs from the criterion's own grade: the real browser or its stand-in. */
  grade: v.optional(evidenceGradeSchema),
});
export type Finding = v.InferOutput<typeof findingSchema>;
