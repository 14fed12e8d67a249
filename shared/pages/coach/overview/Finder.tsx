import { useId, useRef, useState } from 'preact/hooks';
import type { CaseSources } from '../../../desk/arrange-cases';
import { firstOrder, keyOf, type SortColumn, type View, type ViewChange } from '../../../desk/arrange-view';
import type { OverviewIndex } from '../../../desk/overview-index';
import { useWords } from '../../../i18n/use-words';
import type { Course } from '../../../model/course';
import type { CourseModuleId } from '../../../model/course-module';
import { Button } from '../../../parts/Button';
import { Field } from '../../../parts/Field';
import { Icon } from '../../../parts/Icon';
import { FilterPanel } from './FilterPanel';
import { useFilterWords } from './filter-words';
import type { OverviewMemory } from './overview-memory';

/** What is looked through, how, and with what outcome. */
export interface Finding {
  readonly index: OverviewIndex;
  readonly sources: CaseSources;
  readonly view: View;
  /** Rows of the people found. */
  readonly rows: Uint32Array;
  /** How many people there are. */
  readonly all: number;
}

interface FinderProps {
  finding: Finding;
  course: Course;
  /** Modules with a column. */
  modules: readonly CourseModuleId[];
  memory: OverviewMemory;
  onChange: (change: ViewChange) => void;
  onModules: (modules: readonly CourseModuleId[]) => void;
}

/** Search, order and filters, and how many people they leave. */
export function Finder({ finding, course, modules, memory, onChange, onModules }: FinderProps) {
  const t = useWords('coach-overview');
  const panel = useId();
  const toggle = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(memory.filtersOpen);
  const { view, rows, all } = finding;
  const shown = rows.length;
  const backToToggle = (change: ViewChange) => {
    onChange(change);
    toggle.current?.querySelector('button')?.focus();
  };
  return (
    <search class="finder stack no-print" data-gap="small" aria-label={t('find.name')}>
      <div class="finder-line">
        <Field
          label={t('find.search')}
          type="search"
          value={view.search}
          onInput={(text) => onChange({ kind: 'search', text })}
        />
        <SortChoice view={view} course={course} onChange={onChange} />
        <div ref={toggle} class="finder-toggle">
          <button
            type="button"
            class="button"
            aria-expanded={open}
            aria-controls={panel}
            onClick={() => {
              memory.filtersOpen = !open;
              setOpen(!open);
            }}
          >
            <Icon name={open ? 'up' : 'down'} />
            {t('filter.button')}
          </button>
        </div>
      </div>
      <div id={panel} hidden={!open}>
        {open && (
          <FilterPanel finding={finding} course={course} modules={modules} onChange={onChange} onModules={onModules} />
        )}
      </div>
      <ActiveFilters view={view} course={course} onChange={backToToggle} />
      <div class="finder-foot">
        <p class="finder-count" role="status">
          {shown === all ? t('find.all', { count: all }) : t('find.shown', { shown, count: all })}
        </p>
        <details class="overview-key">
          <summary>{t('key-title')}</summary>
          <p>{t('key')}</p>
        </details>
      </div>
    </search>
  );
}

interface SortChoiceProps {
  view: View;
  course: Course;
  onChange: (change: ViewChange) => void;
}

const columns = ['place', 'name', 'age', 'date', 'host', 'open'] as const;

/** Every order, also those that no head shows. */
function SortChoice({ view, course, onChange }: SortChoiceProps) {
  const t = useWords('coach-overview');
  const common = useWords('common');
  const { column, descending } = view.sort;
  return (
    <div class="finder-sort">
      <label class="field">
        <span class="field-label">{t('sort.by')}</span>
        <select
          value={column}
          onChange={(event) => onChange({ kind: 'sort', sort: firstOrder(event.currentTarget.value as SortColumn) })}
        >
          {columns.map((one) => (
            <option key={one} value={one}>
              {t(`sort.column.${one}`)}
            </option>
          ))}
          {course.modules.map((module) => (
            <option key={module} value={module}>
              {t('sort.module', { module: common(`module.${module}`) })}
            </option>
          ))}
        </select>
      </label>
      <Button
        label={descending ? t('sort.is-descending') : t('sort.is-ascending')}
        onPress={() => onChange({ kind: 'press', column })}
      >
        <Icon name={descending ? 'down' : 'up'} />
      </Button>
    </div>
  );
}

/** Each filter in words with a way to take it off, and one for all. */
function ActiveFilters({ view, course, onChange }: SortChoiceProps) {
  const t = useWords('coach-overview');
  const words = useFilterWords(course);
  if (view.filters.length === 0) return null;
  return (
    <div class="row active-filters">
      {view.filters.map((filter) => (
        <button
          key={keyOf(filter)}
          type="button"
          class="filter-chip"
          aria-label={t('filter.drop', { filter: words(filter) })}
          onClick={() => onChange({ kind: 'drop', key: keyOf(filter) })}
        >
          <span>{words(filter)}</span>
          <Icon name="close" />
        </button>
      ))}
      <Button kind="quiet" onPress={() => onChange({ kind: 'clear' })}>
        {t('filter.clear', { count: view.filters.length })}
      </Button>
    </div>
  );
}
