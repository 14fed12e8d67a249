import { useWords } from '../../i18n/use-words';
import type { CourseModuleId } from '../../model/course-module';
import type { Placement } from '../../model/profile';
import { ToneSign } from '../../parts/plots/ToneSign';
import './module-advice.css';

interface ModuleAdviceProps {
  module: CourseModuleId;
  placement: Placement;
  /** Whether any task spoke for the module. */
  looked: boolean;
}

/** A module's recommendation in a word; told by sign and word, never by colour alone. */
export function ModuleAdvice({ module, placement, looked }: ModuleAdviceProps) {
  const t = useWords('coach');
  const tone = looked ? placement : 'not-looked-at';
  return (
    <span class="tone-word" data-tone={tone} data-module={module} data-placement={placement}>
      <ToneSign tone={tone} />
      <span>{t(`placement.${tone}`)}</span>
    </span>
  );
}
