/** One question about everybody of a unit: each person stands in exactly one cell. */
export interface Tally {
  /** What is counted, such as `placement`; and of what, such as a module. '' where there is only one. */
  readonly table: string;
  readonly row: string;
  /** People by cell. Every cell that could be filled is named, also with nobody in it. */
  readonly cells: Readonly<Record<string, number>>;
  /**
   * Tables of one link may have the same people in their `rest` (nobody answered any question of a survey, no task spoke for a
   * module): who sees the number in one of them knows it in all. So it is hidden in all or in none.
   */
  readonly link?: string;
  readonly rest?: string;
}

/** A quantity of everybody of a unit, one value a person. */
export interface Measured {
  readonly row: string;
  readonly values: readonly number[];
}

/** Everything counted about the people of one Jobcenter in one quarter; never leaves the desk like this. */
export interface Unit {
  /** See `jobcenterSchema`. */
  readonly jobcenter: string;
  /** `2026-Q4` */
  readonly quarter: string;
  readonly people: number;
  readonly tallies: readonly Tally[];
  readonly means: readonly Measured[];
}
