import type { CourseModuleId } from './course-module';
import type { EvidenceGrade } from './criterion';

/** Advice per module, never a grade. `unclear`: too little evidence to say. */
export const placements = ['needs', 'helps', 'unclear', 'not-needed'] as const;
export type Placement = (typeof placements)[number];

/** Posterior of one module, with what it rests on. Abilities in logits. */
export interface ModuleProfile {
  readonly module: CourseModuleId;
  readonly placement: Placement;
  /** Probability that the ability lies under the module's cut score. */
  readonly needProbability: number;
  readonly mean: number;
  readonly standardError: number;
  /** Central 80 % interval. */
  readonly interval: readonly [low: number, high: number];
  readonly cutScore: number;
  readonly tasks: number;
  /** Criteria seen (met or missed) in this module. */
  readonly criteria: number;
  readonly grades: Readonly<Partial<Record<EvidenceGrade, number>>>;
}

/** A person as the posterior sees them: derived from the attempts, never stored. */
export interface Profile {
  readonly modules: readonly ModuleProfile[];
  /** Probability that at least the course's `modulesForPlace` modules are needed. */
  readonly placeProbability: number;
}
