import { useState } from 'preact/hooks';
import { type CaseFilter, type CaseQuestion, cases } from '../../../desk/arrange-cases';
import { caseCounts } from '../../../desk/arrange-counts';
import { type Filter, keyOf, type ViewChange } from '../../../desk/arrange-view';
import { useWords } from '../../../i18n/use-words';
import type { Course } from '../../../model/course';
import type { CourseModuleId } from '../../../model/course-module';
import type { Finding } from './Finder';
import { useCaseWords } from './filter-words';

interface FilterPanelProps {
  finding: Finding;
  course: Course;
  modules: readonly CourseModuleId[];
  onChange: (change: ViewChange) => void;
  onModules: (modules: readonly CourseModuleId[]) => void;
}

const questions = ['sureness', 'age', 'decision', 'questions', 'setting', 'host', 'origin'] as const;

/** Every question a list can be narrowed by. Each case says how many people it would show. */
export function FilterPanel({ finding, course, modules, onChange, onModules }: FilterPanelProps) {
  const t = useWords('coach-overview');
  const common = useWords('common');
  const [module, setModule] = useState<CourseModuleId>(modules[0] ?? course.modules[0] ?? 'basics');
  const shared = { finding, course, onChange };
  return (
    <div class="filter-panel card">
      <CaseChoice question={{ kind: 'sureness' }} {...shared} />
      <div class="filter-group">
        <label class="field">
          <span class="field-label">{t('question.module')}</span>
          <select value={module} onChange={(event) => setModule(event.currentTarget.value as CourseModuleId)}>
            {course.modules.map((one) => (
              <option key={one} value={one}>
                {common(`module.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <CaseChoice question={{ kind: 'module', module }} {...shared} />
      </div>
      {questions.slice(1).map((kind) => (
        <CaseChoice key={kind} question={{ kind }} {...shared} />
      ))}
      <DateRange {...shared} />
      <fieldset class="filter-group">
        <legend class="field-label">{t('columns')}</legend>
        {course.modules.map((one) => (
          <label key={one} class="coach-check">
            <input
              type="checkbox"
              checked={modules.includes(one)}
              onChange={() =>
                onModules(modules.includes(one) ? modules.filter((other) => other !== one) : [...modules, one])
              }
            />
            <span>{common(`module.${one}`)}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}

type ChoiceProps = Pick<FilterPanelProps, 'finding' | 'course' | 'onChange'>;

/** The cases of one question as boxes to tick; none ticked asks nothing. */
function CaseChoice({ question, finding, course, onChange }: ChoiceProps & { question: CaseQuestion }) {
  const t = useWords('coach-overview');
  const common = useWords('common');
  const words = useCaseWords(course);
  const { index, sources, view, rows } = finding;
  const counts = caseCounts(index, sources, view, question, rows);
  const set = view.filters.find((filter): filter is CaseFilter => keyOf(filter) === keyOf(question));
  const ticked: readonly string[] = set?.any ?? [];
  const press = (one: string) => {
    const any = ticked.includes(one) ? ticked.filter((other) => other !== one) : withUnknown(question, ticked, one);
    onChange({ kind: 'filter', filter: { ...question, any } as Filter });
  };
  const legend = question.kind === 'module' ? common(`module.${question.module}`) : t(`question.${question.kind}`);
  return (
    <fieldset class="filter-group">
      <legend class={question.kind === 'module' ? 'sr-only' : 'field-label'}>{legend}</legend>
      {cases[question.kind].map((one, at) => (
        <label key={one} class="coach-check">
          <input type="checkbox" checked={ticked.includes(one)} onChange={() => press(one)} />
          <span>
            {words(question.kind, one)} <span class="case-count">({counts[at]})</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** The first age that is asked for takes along who told none: leaving them out is a choice of its own. */
function withUnknown({ kind }: CaseQuestion, ticked: readonly string[], one: string): readonly string[] {
  return kind === 'age' && ticked.length === 0 && one !== 'unknown' ? [one, 'unknown'] : [...ticked, one];
}

function DateRange({ finding, onChange }: ChoiceProps) {
  const t = useWords('coach-overview');
  const set = finding.view.filters.find((filter) => filter.kind === 'date');
  const { from = '', to = '' } = set ?? {};
  return (
    <fieldset class="filter-group">
      <legend class="field-label">{t('question.date')}</legend>
      {(['from', 'to'] as const).map((end) => (
        <label key={end} class="field date-field">
          <span>{t(`date.${end}`)}</span>
          <input
            type="date"
            value={{ from, to }[end]}
            onInput={(event) =>
              onChange({ kind: 'filter', filter: { kind: 'date', from, to, [end]: event.currentTarget.value } })
            }
          />
        </label>
      ))}
    </fieldset>
  );
}
