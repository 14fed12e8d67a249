import type { CourseModuleId } from '../model/course-module';
import type { EvidenceGrade } from '../model/criterion';
import type { Line } from './line';

/** Numbers of all people in one module; position = the person's row. Abilities in logits. */
export interface ModuleColumns {
  readonly need: Float32Array;
  readonly mean: Float32Array;
  readonly low: Float32Array;
  readonly high: Float32Array;
  /** NaN without an estimate. */
  readonly estimate: Float32Array;
  /** Position in `placements` of model/profile. */
  readonly placement: Uint8Array;
  readonly tasks: Uint8Array;
  readonly criteria: Uint16Array;
  /** Criteria seen, by grade of evidence. */
  readonly grades: Readonly<Record<EvidenceGrade, Uint16Array>>;
}

/** What a table sorts and filters by, packed: ten thousand rows are looked through in milliseconds. */
export interface Columns {
  readonly check: readonly string[];
  readonly name: readonly (string | null)[];
  readonly supervisedBy: readonly (string | null)[];
  /** Milliseconds since 1970. */
  readonly endedAt: Float64Array;
  readonly importedAt: Float64Array;
  readonly deleteAfter: Float64Array;
  /** Years, 0 = not told. */
  readonly age: Uint8Array;
  /** 0 = PWA, 1 = extension. */
  readonly host: Uint8Array;
  readonly example: Uint8Array;
  /** Probability that a place in the course on screen is needed. */
  readonly place: Float32Array;
  /** How many modules of that course are needed, in expectation. */
  readonly modulesNeeded: Float32Array;
  /** Modules of that course with tasks whose placement is not decided. */
  readonly open: Uint8Array;
  readonly module: Readonly<Record<CourseModuleId, ModuleColumns>>;
}

/** Everybody at the unlocked desk, for the course on screen. Positions stay until something is imported or deleted. */
export interface Overview {
  readonly count: number;
  readonly columns: Columns;
  /** @throws RangeError outside 0…count-1 */
  readonly line: (at: number) => Line;
}
