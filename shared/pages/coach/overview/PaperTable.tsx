import type { Line } from '../../../desk/line';
import type { Entry } from '../../../desk/places/place-list';
import { surenessOf } from '../../../desk/sureness';
import { useWords } from '../../../i18n/use-words';
import type { CourseModuleId } from '../../../model/course-module';
import { shortDate } from '../formats';
import { PersonName } from '../PersonName';
import { ReasonText } from '../ReasonText';
import { tenths } from '../tenths';
import type { GridRoom } from './grid-room';
import { useStandingWords } from './standing-words';
import { toneOf } from './tone';
import './paper-table.css';

interface PaperTableProps {
  room: GridRoom;
  /** Positions in the overview, in the order on screen. */
  rows: Uint32Array;
  /** How many people of how many, and by which filters. */
  found: readonly string[];
}

/** The same people in the same order as on screen, all of them, for paper. */
export function PaperTable({ room, rows, found }: PaperTableProps) {
  const t = useWords('coach');
  const common = useWords('common');
  const { overview, modules, entries } = room;
  return (
    <table class="paper-table">
      <caption>
        {found.map((words) => (
          <span key={words}>{words}</span>
        ))}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('table.person')}</th>
          <th scope="col">{t('table.date')}</th>
          <th scope="col">{t('table.place')}</th>
          {modules.map((module) => (
            <th key={module} scope="col">
              {common(`module.${module}`)}
            </th>
          ))}
          <th scope="col">{t('table.why')}</th>
        </tr>
      </thead>
      <tbody>
        {Array.from(rows, (row) => {
          const line = overview.line(row);
          return <PaperRow key={line.check} line={line} modules={modules} entry={entries.get(line.check)} />;
        })}
      </tbody>
    </table>
  );
}

interface PaperRowProps {
  line: Line;
  modules: readonly CourseModuleId[];
  entry: Entry | undefined;
}

function PaperRow({ line, modules, entry }: PaperRowProps) {
  const t = useWords('coach-overview');
  const coach = useWords('coach');
  const standing = useStandingWords();
  return (
    <tr>
      <th scope="row">
        <PersonName name={line.name} check={line.check} />
        <span>{line.age === null ? t('age.unknown') : t('age.years', { count: line.age })}</span>
        {line.example && <span>{coach('example')}</span>}
      </th>
      <td>
        {shortDate(new Date(line.endedAt).toISOString())}
        <span>
          {line.supervisedBy === null ? t('setting.self-test') : t('setting.supervised', { name: line.supervisedBy })}
        </span>
      </td>
      <td>
        {coach('place.of10', { of10: tenths(line.placeProbability) })}
        <span>{coach(`place.${surenessOf(line.placeProbability)}`)}</span>
        <span>{entry && standing(entry)}</span>
      </td>
      {modules.map((module) => (
        <td key={module}>{coach(`placement.${toneOf(line, module)}`)}</td>
      ))}
      <td>
        {line.reasons.map((reason, at) => (
          <span key={at}>
            <ReasonText reason={reason} />
          </span>
        ))}
      </td>
    </tr>
  );
}
