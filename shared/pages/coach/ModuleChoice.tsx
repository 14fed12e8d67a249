import { useWords } from '../../i18n/use-words';
import { type CourseModuleId, courseModuleIds } from '../../model/course-module';

interface ModuleChoiceProps {
  legend: string;
  hint?: string;
  chosen: readonly CourseModuleId[];
  /** The modules to choose from; all by default. */
  from?: readonly CourseModuleId[];
  onToggle: (module: CourseModuleId, on: boolean) => void;
}

/** Several course modules as boxes to tick. */
export function ModuleChoice({ legend, hint, chosen, from = courseModuleIds, onToggle }: ModuleChoiceProps) {
  const common = useWords('common');
  return (
    <fieldset class="module-choice">
      <legend class="field-label">{legend}</legend>
      {hint && <p class="field-hint">{hint}</p>}
      <div class="module-choice-grid">
        {from.map((module) => (
          <label class="coach-check" key={module}>
            <input
              type="checkbox"
              checked={chosen.includes(module)}
              onChange={(event) => onToggle(module, event.currentTarget.checked)}
            />
            <span>{common(`module.${module}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
