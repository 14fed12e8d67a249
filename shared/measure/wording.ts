import type { ModuleProfile } from '../model/profile';

/** Which sentence a module's placement gets and the numbers in it; the sentences themselves live in the locales. */
export type Wording =
  /** "Likely helpful: about `of10` of 10 people with this result need it." */
  | {
      readonly key: 'likely-helpful' | 'perhaps-helpful';
      readonly of10: number;
      readonly tasks: number;
      readonly criteria: number;
    }
  /** "Likely not needed: about `of10` of 10 people with this result do not need it." */
  | { readonly key: 'likely-not-needed'; readonly of10: number; readonly tasks: number; readonly criteria: number }
  /** "Not decided: the tasks are not enough to say." */
  | { readonly key: 'undecided'; readonly tasks: number; readonly criteria: number }
  /** "No task looked at this module." */
  | { readonly key: 'not-looked-at' };

/** The sentence data for one module. `of10` is 1…9: nobody is ever counted as certain. */
export function wordingOf({ placement, needProbability, tasks, criteria }: ModuleProfile): Wording {
  switch (placement) {
    case 'needs':
      return { key: 'likely-helpful', of10: of10(needProbability), tasks, criteria };
    case 'helps':
      return { key: 'perhaps-helpful', of10: of10(needProbability), tasks, criteria };
    case 'not-needed':
      return { key: 'likely-not-needed', of10: of10(1 - needProbability), tasks, criteria };
    case 'unclear':
      return tasks === 0 ? { key: 'not-looked-at' } : { key: 'undecided', tasks, criteria };
  }
}

function of10(probability: number): number {
  return Math.max(1, Math.min(9, Math.round(probability * 10)));
}
