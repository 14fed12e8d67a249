import { normal } from '../../../shared/measure/simulate';
import type { Course } from '../../../shared/model/course';
import { type CourseModuleId, courseModuleIds } from '../../../shared/model/course-module';
import type { Criterion } from '../../../shared/model/criterion';
import type { Random } from '../../../shared/model/random';
import type { TaskDeclaration } from '../../../shared/model/task';

/** Mean and spread of the experts' difficulties in logits. */
const difficulty = { mean: -0.5, taskSpread: 0.5, criterionSpread: 0.5 };

export function simulatedCourse(moduleCount: number): Course {
  return {
    id: 'simulated',
    title: 'Simulated course',
    modules: courseModuleIds.slice(0, moduleCount),
    places: 12,
    modulesForPlace: 3,
  };
}

/** A bank as the experts see it: the modules in turn, 3 to 6 criteria a task, every fifth task with a second module. */
export function simulateBank(random: Random, taskCount: number, modules: readonly CourseModuleId[]): TaskDeclaration[] {
  return Array.from({ length: taskCount }, (_, at) => {
    const main = modules[at % modules.length] as CourseModuleId;
    const others = modules.filter((module) => module !== main);
    const second = at % 5 === 4 ? random.pick(others) : main;
    return simulateTask(random, `task-${at}`, main, second);
  });
}

function simulateTask(random: Random, id: string, main: CourseModuleId, second: CourseModuleId): TaskDeclaration {
  const centre = difficulty.mean + difficulty.taskSpread * normal(random);
  const criteria = Array.from(
    { length: random.integer(3, 6) },
    (_, at): Criterion => ({
      id: `criterion-${at}`,
      module: at % 3 === 2 ? second : main,
      difficulty: centre + difficulty.criterionSpread * normal(random),
      grade: 'simulation',
      ...(random.float() < 0.05 && { chance: 0.2 }),
    }),
  );
  return {
    id,
    modules: main === second ? [main] : [main, second],
    competence: '3.2',
    minutes: random.pick([1.5, 2, 2.5]),
    needs: [],
    phone: 'fits',
    sees: [],
    criteria,
    helpSteps: 3,
  };
}
