import type { CourseModuleId } from '../model/course-module';
import type { EvidenceGrade } from '../model/criterion';
import type { HostFacts } from '../model/host';
import type { Person } from '../model/person';
import type { Placement } from '../model/profile';
import type { Survey } from '../model/survey';
import type { Reason } from './reasons';
import type { TrustMark } from './trust';

/** One module of one person, as small plots need it. Abilities in logits. */
export interface ModuleLine {
  readonly module: CourseModuleId;
  readonly placement: Placement;
  /** 0…1 */
  readonly needProbability: number;
  readonly mean: number;
  /** Ends of the central 80 % interval. */
  readonly low: number;
  readonly high: number;
  readonly cutScore: number;
  /** What the person's own estimates would mean on the same axis; null without any. */
  readonly estimate: number | null;
  readonly tasks: number;
  /** Criteria seen (met or missed). */
  readonly criteria: number;
  readonly grades: Readonly<Partial<Record<EvidenceGrade, number>>>;
}

/** One person's line at the desk: all that overview, places and exports need without opening the record. */
export interface Line {
  readonly check: string;
  /** null where the person told no name. */
  readonly name: string | null;
  /** Years; null where the person told none. */
  readonly age: number | null;
  /** Milliseconds since 1970, as all moments here. */
  readonly startedAt: number;
  readonly endedAt: number;
  readonly importedAt: number;
  readonly deleteAfter: number;
  readonly host: HostFacts['kind'];
  readonly device: HostFacts['device'];
  readonly language: string;
  readonly example: boolean;
  /** Who watched the check; null = "Selbsttest, nicht beaufsichtigt". */
  readonly supervisedBy: string | null;
  /** What is to be cleared up about log or supervision; null = nothing. */
  readonly mark: TrustMark | null;
  /** For the course on screen, 0…1. */
  readonly placeProbability: number;
  /** How many modules of that course are needed, in expectation. */
  readonly modulesNeeded: number;
  /** Modules of the course on screen, in its order. */
  readonly modules: readonly ModuleLine[];
  /** Modules of the course with tasks whose placement is not decided (`unclear` or `helps`). */
  readonly open: number;
  readonly tasks: number;
  readonly criteria: number;
  /** Active time of all attempts in milliseconds. */
  readonly milliseconds: number;
  /** At most two. */
  readonly reasons: readonly Reason[];
  readonly contact: Person['contact'] | null;
  readonly equipment: Person['equipment'];
  readonly survey: Survey | null;
}
