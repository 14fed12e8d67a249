import type { QuestionLine } from './lines';

/** Whom the person meets. */
export interface Room {
  readonly firm: string;
  /** The interviewer's name. */
  readonly host: string;
  /** Chooses how the interviewer is drawn: a whole number from 0 up. */
  readonly looks: number;
  readonly question: QuestionLine;
}

/** Where the person is. */
export type Stage = 'lobby' | 'call' | 'left';
