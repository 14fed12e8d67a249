import type { CourseModuleId } from './course-module';
import type { Criterion, Finding } from './criterion';
import type { Observation, ObservationKind, Seen } from './observation';

/** What a task cannot do without; the planner leaves it out where the host or device lacks it. */
export type Need = 'file' | 'camera' | 'microphone' | 'screen' | 'permissions' | 'extension';

/** Everything the planner, the coach and the statistics know of a task without opening it. Data only. */
export interface TaskDeclaration<
  Id extends string = string,
  Kind extends ObservationKind = ObservationKind,
  CriterionId extends string = string,
> {
  readonly id: Id;
  readonly modules: readonly CourseModuleId[];
  /** DigComp 3.0 competence number, such as '3.2'. */
  readonly competence: string;
  /** Typical working time. */
  readonly minutes: number;
  readonly needs: readonly Need[];
  readonly phone: 'fits' | 'better-on-pc';
  /** The only observations its assessor is shown. */
  readonly sees: readonly Kind[];
  readonly criteria: readonly Criterion<CriterionId>[];
  /** Steps of the help ladder: nudge, where, shown. Words in the task's locale file under `help`. */
  readonly helpSteps: number;
}

/** Judges finished work: pure, no clock, no screen, no sentences. One finding per criterion, in the declared order. */
export type Assess<Material, Kind extends ObservationKind, CriterionId extends string> = (
  material: Material,
  observations: readonly Seen<Kind>[],
) => readonly (Finding & { criterion: CriterionId })[];

/** A worked example with its expected verdicts: feeds tests, the simulation and the demonstration. */
export interface Sample<CriterionId extends string = string> {
  readonly name: string;
  readonly observations: readonly Observation[];
  readonly expected: Readonly<Record<CriterionId, Finding['verdict']>>;
}

/** Fixes the literal types of a declaration; the identity at run time. */
export function declareTask<
  const Id extends string,
  const Kind extends ObservationKind,
  const CriterionId extends string,
>(declaration: TaskDeclaration<Id, Kind, CriterionId>): TaskDeclaration<Id, Kind, CriterionId> {
  return declaration;
}
