import type { CourseModuleId } from '../../model/course-module';
import type { Placement } from '../../model/profile';
import type { Applicant } from './applicant';

/** Who of some people needs one module. */
export interface ModuleNeed {
  readonly module: CourseModuleId;
  /** By advice, highest need first; people whose check had no task for the module are in `untested` only. */
  readonly people: Readonly<Record<Placement, readonly Applicant[]>>;
  readonly untested: readonly Applicant[];
  /** Expected number of people who need it, untested ones included. */
  readonly expected: number;
}

/** The need of these people, module by module in the given order: what the provider plans with. */
export function needPerModule(
  applicants: readonly Applicant[],
  modules: readonly CourseModuleId[],
): readonly ModuleNeed[] {
  return modules.map((module) => needOf(applicants, module));
}

function needOf(applicants: readonly Applicant[], module: CourseModuleId): ModuleNeed {
  const looked = applicants
    .flatMap((applicant) => {
      const line = applicant.modules.find((one) => one.module === module);
      return line ? [{ applicant, line }] : [];
    })
    .sort(
      (a, b) => b.line.needProbability - a.line.needProbability || (a.applicant.check < b.applicant.check ? -1 : 1),
    );
  const those = (fits: (one: (typeof looked)[number]) => boolean) =>
    looked.filter(fits).map(({ applicant }) => applicant);
  const advised = (placement: Placement) => those(({ line }) => line.tasks > 0 && line.placement === placement);
  return {
    module,
    people: {
      needs: advised('needs'),
      helps: advised('helps'),
      unclear: advised('unclear'),
      'not-needed': advised('not-needed'),
    },
    untested: those(({ line }) => line.tasks === 0),
    expected: looked.reduce((sum, { line }) => sum + line.needProbability, 0),
  };
}
