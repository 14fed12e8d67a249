import { forcedCut } from '../../../shared/measure/placement-rules';

/** One decision about one module of one person. */
export interface Decision {
  readonly probability: number;
  readonly needed: boolean;
}

export interface Figures {
  /** Share of module decisions that are right when everybody must be decided about. */
  readonly right: number;
  readonly sensitivity: number;
  readonly specificity: number;
  /** Mean distance between stated probability and observed share, over ten equally wide classes. */
  readonly calibrationError: number;
  /** Means per person. */
  readonly tasks: number;
  readonly minutes: number;
  /** Share of modules that are really needed. */
  readonly needed: number;
}

export function figuresOf(
  decisions: readonly Decision[],
  tasks: readonly number[],
  minutes: readonly number[],
): Figures {
  const needed = decisions.filter((one) => one.needed);
  const spared = decisions.filter((one) => !one.needed);
  const sensitivity = shareOf(needed, ({ probability }) => probability >= forcedCut);
  const specificity = shareOf(spared, ({ probability }) => probability < forcedCut);
  const prevalence = needed.length / decisions.length;
  return {
    right: prevalence * sensitivity + (1 - prevalence) * specificity,
    sensitivity,
    specificity,
    calibrationError: calibrationError(decisions),
    tasks: meanOf(tasks),
    minutes: meanOf(minutes),
    needed: prevalence,
  };
}

function calibrationError(decisions: readonly Decision[]): number {
  const classOf = ({ probability }: Decision) => Math.min(9, Math.floor(probability * 10));
  const distances = Array.from({ length: 10 }, (_, index) => {
    const group = decisions.filter((one) => classOf(one) === index);
    if (group.length === 0) return 0;
    const stated = meanOf(group.map(({ probability }) => probability));
    return (group.length / decisions.length) * Math.abs(stated - shareOf(group, ({ needed }) => needed));
  });
  return distances.reduce((sum, one) => sum + one, 0);
}

function shareOf<T>(list: readonly T[], holds: (one: T) => boolean): number {
  return list.filter(holds).length / list.length;
}

function meanOf(list: readonly number[]): number {
  return list.reduce((sum, one) => sum + one, 0) / list.length;
}
