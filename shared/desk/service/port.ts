import { StoreError, type StoreTrouble } from '../../store/store-error';
import { DeskError, type DeskFailure } from '../desk-door';
import type { DeskAnswers, DeskJob } from './jobs';

/** What a page says to the desk's worker. */
export type ToWorker =
  /** `now`: the page's clock, milliseconds since 1970. */
  | { readonly say: 'job'; readonly id: number; readonly job: DeskJob; readonly now: number }
  | { readonly say: 'stop'; readonly id: number };

/** What the worker says to the page. */
export type FromWorker =
  | { readonly say: 'progress'; readonly id: number; readonly done: number; readonly all: number }
  | { readonly say: 'answer'; readonly id: number; readonly answer: DeskAnswers[DeskJob['kind']] }
  | { readonly say: 'failure'; readonly id: number; readonly failure: Failure };

/** An error in a form that crosses to another thread. */
export type Failure =
  | { readonly of: 'store'; readonly code: StoreTrouble }
  | { readonly of: 'desk'; readonly code: DeskFailure }
  /** The job was stopped. */
  | { readonly of: 'stop' }
  | { readonly of: 'bug'; readonly message: string };

export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof StoreError) return { of: 'store', code: thrown.code };
  if (thrown instanceof DeskError) return { of: 'desk', code: thrown.code };
  return { of: 'bug', message: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown) };
}

/** @param stopped the reason with which the job was stopped */
export function errorOf(failure: Failure, stopped: unknown): unknown {
  switch (failure.of) {
    case 'store':
      return new StoreError(failure.code);
    case 'desk':
      return new DeskError(failure.code);
    case 'stop':
      return stopped;
    case 'bug':
      return new Error(failure.message);
  }
}
