import { useEffect, useMemo, useState } from 'preact/hooks';
import { arrange } from '../../../desk/arrange';
import type { CaseSources } from '../../../desk/arrange-cases';
import { type ViewChange, viewAfter } from '../../../desk/arrange-view';
import type { DeskOverview } from '../../../desk/desk-door';
import { indexOverview } from '../../../desk/overview-index';
import { type PlaceList, placeListOf } from '../../../desk/places/place-list';
import { useWords } from '../../../i18n/use-words';
import { language } from '../../../i18n/words';
import type { Course } from '../../../model/course';
import type { CourseModuleId } from '../../../model/course-module';
import type { Dossier } from '../../../model/dossier';
import type { ItemBank } from '../../../model/item-bank';
import { OnPaper } from '../../../parts/OnPaper';
import { Figures } from './Figures';
import { Finder } from './Finder';
import { useFoundWords } from './found-words';
import type { GridRoom } from './grid-room';
import type { OverviewMemory } from './overview-memory';
import { PaperTable } from './PaperTable';
import { PeopleGrid } from './PeopleGrid';
import { PlacesNote } from './PlacesNote';
import { useWide } from './use-wide';
import { warmUp } from './warm-up';
import './overview.css';

interface OverviewProps {
  overview: DeskOverview;
  course: Course;
  dossiers: ReadonlyMap<string, Dossier>;
  bank: ItemBank | null;
  memory: OverviewMemory;
  today: Date;
}

/** "Who needs a place, in which module, how sure, why": everybody, to be searched, filtered, sorted and opened. */
export function Overview({ overview, course, dossiers, bank, memory, today }: OverviewProps) {
  const t = useWords('coach-overview');
  const [view, setView] = useState(memory.view);
  const [chosen, setChosen] = useState(memory.modules);
  const { columns } = overview;
  const locale = language.value;
  const index = useMemo(() => indexOverview(columns, locale), [columns, locale]);
  const places = useMemo(() => placesOf(overview, course, dossiers, today), [overview, course, dossiers]);
  const entries = useMemo(() => new Map(places.entries.map((entry) => [entry.applicant.check, entry])), [places]);
  const sources = useMemo(() => sourcesOf(overview, course, places), [overview, course, places]);
  const all = places.entries.length;
  const rows = useMemo(() => arrange(index, sources, view), [index, sources, view]);
  const lookedAt = useMemo(() => modulesLookedAt(overview, course), [overview, course]);
  const modules = course.modules.filter((module) => (chosen ?? lookedAt).includes(module));
  const wide = useWide(40 + modules.length * 4.75);
  const room: GridRoom = { overview, modules, sort: view.sort, entries, layout: wide ? 'table' : 'cards' };
  const foundWords = useFoundWords(course);
  useEffect(() => {
    const here = new AbortController();
    warmUp(index, here.signal);
    return () => here.abort();
  }, [index]);
  const change = (what: ViewChange) => {
    memory.view = viewAfter(view, what);
    setView(memory.view);
  };
  const choose = (next: readonly CourseModuleId[]) => {
    memory.modules = next;
    setChosen(next);
  };
  return (
    <div class="overview stack">
      <PlacesNote places={places} bank={bank} untested={course.modules.length - lookedAt.length} />
      <Figures columns={columns} rows={rows} modules={lookedAt} memory={memory} all={all} />
      <Finder
        finding={{ index, sources, view, rows, all }}
        course={course}
        modules={modules}
        memory={memory}
        onChange={change}
        onModules={choose}
      />
      {rows.length === 0 ? (
        <p class="overview-none">{t('none')}</p>
      ) : (
        <PeopleGrid
          room={room}
          rows={rows}
          line={lineOf(places)}
          memory={memory}
          onSort={(column) => change({ kind: 'press', column })}
        />
      )}
      <OnPaper>
        {() => <PaperTable room={room} rows={rows} found={foundWords({ view, shown: rows.length, all })} />}
      </OnPaper>
    </div>
  );
}

function placesOf(overview: DeskOverview, course: Course, dossiers: ReadonlyMap<string, Dossier>, today: Date) {
  const applicants = Array.from({ length: overview.count }, (_, at) => overview.line(at));
  return placeListOf({ applicants, dossiers, course, today });
}

function sourcesOf({ columns }: DeskOverview, course: Course, { entries }: PlaceList): CaseSources {
  const decided = entries.flatMap(({ applicant, held }) =>
    held ? [[applicant.check, held.decision.kind] as const] : [],
  );
  const earlier = entries.flatMap((entry) => entry.earlier.map(({ check }) => check));
  return { columns, course, decisions: new Map(decided), earlier: new Set(earlier) };
}

/** Who is proposed for a place, and how the line is called. */
function lineOf({ proposal, free }: PlaceList) {
  const inside = new Set(proposal.order.slice(0, proposal.line).map(({ check }) => check));
  return { inside, places: free, full: proposal.ends === 'places' };
}

/** Modules of the course that at least one person had a task for. */
function modulesLookedAt({ columns }: DeskOverview, { modules }: Course): readonly CourseModuleId[] {
  return modules.filter((module) => columns.module[module].tasks.some((tasks) => tasks > 0));
}
