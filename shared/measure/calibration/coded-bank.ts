import { type CourseModuleId, courseModuleIds } from '../../model/course-module';
import type { TaskDeclaration } from '../../model/task';

/** One criterion as the calibration counts it; its position in the list is its number. */
export interface CodedCriterion {
  readonly task: string;
  readonly id: string;
  readonly module: CourseModuleId;
  /** The experts' difficulty in logits. */
  readonly expert: number;
  /** Probability of meeting it by pure chance, 0…1. */
  readonly chance: number;
}

/** The bank as lists of numbers. Criteria of one task stand together. */
export interface CodedBank {
  readonly criteria: readonly CodedCriterion[];
  /** Per task, the numbers of its criteria. */
  readonly tasks: ReadonlyMap<string, readonly number[]>;
  /** Per criterion, the position of its module in the course's order. */
  readonly moduleOf: Uint8Array;
}

/** What the calibration needs of a task. */
export type BankTask = Pick<TaskDeclaration, 'id' | 'criteria'>;

export function codedBank(bank: readonly BankTask[]): CodedBank {
  const criteria = bank.flatMap((task) =>
    task.criteria.map(({ id, module, difficulty, chance = 0 }) => ({
      task: task.id,
      id,
      module,
      expert: difficulty,
      chance,
    })),
  );
  const tasks = new Map<string, number[]>();
  criteria.forEach(({ task }, number) => {
    tasks.set(task, [...(tasks.get(task) ?? []), number]);
  });
  return { criteria, tasks, moduleOf: Uint8Array.from(criteria, ({ module }) => courseModuleIds.indexOf(module)) };
}

/** The experts' difficulties in the order of the coded bank. */
export function expertDifficulties({ criteria }: CodedBank): Float64Array {
  return Float64Array.from(criteria, ({ expert }) => expert);
}
