import { useState } from 'preact/hooks';
import type { Columns } from '../../../desk/overview';
import { estimateCounts, gradeCounts, placementCounts } from '../../../desk/overview-figures';
import { useWords } from '../../../i18n/use-words';
import type { CourseModuleId } from '../../../model/course-module';
import { evidenceGrades } from '../../../model/criterion';
import { type BarPart, StackedBar } from '../../../parts/plots/StackedBar';
import type { OverviewMemory } from './overview-memory';

interface FiguresProps {
  columns: Columns;
  /** The people that search and filters leave. */
  rows: Uint32Array;
  /** Those that anybody had a task for. */
  modules: readonly CourseModuleId[];
  memory: OverviewMemory;
  /** Everybody. */
  all: number;
}

/** The people on screen taken together, per module. Folded until the coach asks. */
export function Figures({ columns, rows, modules, memory, all }: FiguresProps) {
  const t = useWords('coach-overview');
  const [open, setOpen] = useState(memory.figuresOpen);
  return (
    <details
      class="card figures"
      open={open}
      onToggle={(event) => {
        memory.figuresOpen = event.currentTarget.open;
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <h2>{t('figures.title')}</h2>
      </summary>
      {open && (
        <>
          <p class="cell-note">
            {rows.length === all
              ? t('figures.all', { count: all })
              : t('figures.shown', { shown: rows.length, count: all })}
          </p>
          <div class="figure-columns">
            <Need columns={columns} rows={rows} modules={modules} />
            <Estimates columns={columns} rows={rows} modules={modules} />
            <Grades columns={columns} rows={rows} modules={modules} />
          </div>
        </>
      )}
    </details>
  );
}

type BarsProps = Pick<FiguresProps, 'columns' | 'rows' | 'modules'>;

const needLooks = {
  needs: { fill: 'solid', colour: 'learn' },
  helps: { fill: 'striped', colour: 'accent' },
  unclear: { fill: 'dotted', colour: 'quiet' },
  'not-needed': { fill: 'light', colour: 'good' },
  'not-looked-at': { fill: 'empty', colour: 'quiet' },
} as const;

/** How many need each module. */
function Need({ columns, rows, modules }: BarsProps) {
  const t = useWords('coach-overview');
  const coach = useWords('coach');
  return (
    <Bars
      title={t('figures.need')}
      modules={modules}
      partsOf={(module) => {
        const counts = placementCounts(columns, rows, module);
        return keysOf(needLooks).map((key) => ({
          key,
          count: counts[key],
          words: t('figures.count', { count: counts[key], what: coach(`placement.${key}`) }),
          ...needLooks[key],
        }));
      }}
    />
  );
}

const estimateLooks = {
  'expected-more': { fill: 'solid', colour: 'learn' },
  fits: { fill: 'light', colour: 'good' },
  'expected-less': { fill: 'striped', colour: 'accent' },
  untold: { fill: 'empty', colour: 'quiet' },
} as const;

/** What people expected of themselves against what was measured. */
function Estimates({ columns, rows, modules }: BarsProps) {
  const t = useWords('coach-overview');
  return (
    <Bars
      title={t('figures.estimate')}
      note={t('figures.estimate-what')}
      modules={modules}
      partsOf={(module) => {
        const counts = estimateCounts(columns, rows, module);
        return keysOf(estimateLooks).map((key) => ({
          key,
          count: counts[key],
          words: t('figures.count', { count: counts[key], what: t(`figures.expected.${key}`) }),
          ...estimateLooks[key],
        }));
      }}
    />
  );
}

const gradeLooks = {
  browser: { fill: 'solid', colour: 'good' },
  artefact: { fill: 'striped', colour: 'good' },
  simulation: { fill: 'light', colour: 'accent' },
  knowledge: { fill: 'dotted', colour: 'quiet' },
} as const;

/** How close to reality the criteria were seen. */
function Grades({ columns, rows, modules }: BarsProps) {
  const t = useWords('coach-overview');
  const common = useWords('common');
  return (
    <Bars
      title={t('figures.grades')}
      modules={modules}
      partsOf={(module) => {
        const counts = gradeCounts(columns, rows, module);
        return evidenceGrades.map((key) => ({
          key,
          count: counts[key],
          words: t('figures.count', { count: counts[key], what: common(`grade.${key}`) }),
          ...gradeLooks[key],
        }));
      }}
    />
  );
}

interface BarsOptions {
  title: string;
  note?: string;
  modules: readonly CourseModuleId[];
  partsOf: (module: CourseModuleId) => readonly BarPart[];
}

/** One bar a module; modules with nothing to count are left out. */
function Bars({ title, note, modules, partsOf }: BarsOptions) {
  const common = useWords('common');
  const bars = modules.map((module) => ({ module, parts: partsOf(module) }));
  return (
    <section class="stack" data-gap="small">
      <h3>{title}</h3>
      {note && <p class="cell-note">{note}</p>}
      {bars
        .filter(({ parts }) => parts.some(({ count }) => count > 0))
        .map(({ module, parts }) => (
          <div key={module}>
            <h4>{common(`module.${module}`)}</h4>
            <StackedBar parts={parts} />
          </div>
        ))}
    </section>
  );
}

function keysOf<Key extends string>(looks: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(looks) as Key[];
}
