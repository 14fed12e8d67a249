import type { CourseModuleId } from '../model/course-module';
import type { ModuleProfile, Profile } from '../model/profile';

/** One module in two checks of the same person, both judged by the same rules and difficulties. */
export interface ModuleChange {
  readonly module: CourseModuleId;
  readonly before: ModuleProfile;
  readonly after: ModuleProfile;
  /** `none`: nothing that the measurement could tell from chance. */
  readonly change: 'none' | 'more' | 'less';
}

/** Differences under this many logits may not be called progress (scoring model, "May not claim"). */
const smallestDifference = 1;

/** The modules that both checks looked at, in the later one's order. */
export function beforeAfter(before: Profile, after: Profile): readonly ModuleChange[] {
  return after.modules.flatMap((later): ModuleChange[] => {
    const earlier = before.modules.find(({ module }) => module === later.module);
    if (!earlier || earlier.tasks === 0 || later.tasks === 0) return [];
    return [{ module: later.module, before: earlier, after: later, change: changeOf(later.mean - earlier.mean) }];
  });
}

/** @param difference later minus earlier, in logits */
export function changeOf(difference: number): ModuleChange['change'] {
  if (Math.abs(difference) < smallestDifference) return 'none';
  return difference > 0 ? 'more' : 'less';
}
