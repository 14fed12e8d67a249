import type { Line } from '../line';

/** What the rules about places look at; any line of the overview is one. */
export type Applicant = Pick<
  Line,
  | 'check'
  | 'name'
  | 'age'
  | 'startedAt'
  | 'endedAt'
  | 'deleteAfter'
  | 'placeProbability'
  | 'modulesNeeded'
  | 'modules'
  | 'tasks'
  | 'criteria'
  | 'example'
>;
