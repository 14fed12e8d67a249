// biome-ignore-all lint/a11y/useSemanticElements: rows with a place of their own are no table to every browser; the roles say it to all
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell, or what is in it, has the tab stop, as the pattern of a grid has it
import type { ComponentChildren } from 'preact';
import type { Line } from '../../../desk/line';
import type { Entry } from '../../../desk/places/place-list';
import { surenessOf } from '../../../desk/sureness';
import { useWords } from '../../../i18n/use-words';
import type { CourseModuleId } from '../../../model/course-module';
import { Icon } from '../../../parts/Icon';
import { shortDate } from '../formats';
import { ModuleAdvice } from '../ModuleAdvice';
import { ModulePlot } from '../ModulePlot';
import { PersonName } from '../PersonName';
import { ReasonText } from '../ReasonText';
import { tenths } from '../tenths';
import { useStandingWords } from './standing-words';

interface CellProps {
  line: Line;
  column: number;
  /** Whether it has the tab stop. */
  stop: boolean;
}

function Cell({
  column,
  stop,
  kind,
  children,
}: Omit<CellProps, 'line'> & { kind: string; children: ComponentChildren }) {
  return (
    <div
      role="gridcell"
      class="cell"
      data-cell={kind}
      data-column-at={column}
      aria-colindex={column + 1}
      tabIndex={stop ? 0 : -1}
    >
      {children}
    </div>
  );
}

/** Name and age; its link opens the person. */
export function PersonCell({ line, column, stop, onOpen }: CellProps & { onOpen: () => void }) {
  const t = useWords('coach-overview');
  const coach = useWords('coach');
  return (
    <div role="rowheader" class="cell" data-cell="person" data-column-at={column} aria-colindex={column + 1}>
      <a class="person-link" href={`#/coach/person/${line.check}`} tabIndex={stop ? 0 : -1} onClick={onOpen}>
        <PersonName name={line.name} check={line.check} />
      </a>
      <span class="cell-note">{line.age === null ? t('age.unknown') : t('age.years', { count: line.age })}</span>
      {line.example && <span class="example-mark">{coach('example')}</span>}
    </div>
  );
}

/** When and how the check was taken. */
export function WhenCell({ line, ...place }: CellProps) {
  const t = useWords('coach-overview');
  const coach = useWords('coach');
  return (
    <Cell kind="when" {...place}>
      <span>{shortDate(new Date(line.endedAt).toISOString())}</span>
      <span class="cell-note">
        {line.supervisedBy === null ? t('setting.self-test') : t('setting.supervised', { name: line.supervisedBy })}
      </span>
      {line.mark && (
        <span class="cell-note" data-mark={line.mark}>
          {t(`mark.${line.mark}`)}
        </span>
      )}
      <span class="cell-note">
        {coach('basis', {
          tasks: coach('tasks', { count: line.tasks }),
          criteria: coach('criteria', { count: line.criteria }),
        })}
      </span>
    </Cell>
  );
}

/** How likely a place is needed, and where the person stands. */
export function PlaceCell({
  line,
  entry,
  outdated,
  ...place
}: CellProps & { entry: Entry | undefined; outdated: boolean }) {
  const t = useWords('coach-overview');
  const coach = useWords('coach');
  return (
    <Cell kind="place" {...place}>
      <strong class="place-odds">{coach('place.of10', { of10: tenths(line.placeProbability) })}</strong>
      <span class="cell-note">{coach(`place.${surenessOf(line.placeProbability)}`)}</span>
      {line.open > 0 && <span class="cell-note">{t('open', { count: line.open })}</span>}
      {outdated && <span class="cell-note">{t('outdated')}</span>}
      {entry && <StandingMark entry={entry} />}
    </Cell>
  );
}

function StandingMark({ entry }: { entry: Entry }) {
  const words = useStandingWords()(entry);
  if (words === null) return null;
  return (
    <span class="standing-mark" data-standing={entry.standing} data-held={entry.held ? 'true' : undefined}>
      {words}
    </span>
  );
}

/** One module: advice in a word, and the plot. */
export function ModuleCell({ line, module, ...place }: CellProps & { module: CourseModuleId }) {
  const coach = useWords('coach');
  const found = line.modules.find((one) => one.module === module);
  const looked = found !== undefined && found.tasks > 0;
  return (
    <Cell kind="module" {...place}>
      <span class="module-name">{coach(`module-short.${module}`)}</span>
      <ModuleAdvice module={module} placement={found?.placement ?? 'unclear'} looked={looked} />
      {found && looked && <ModulePlot module={found} />}
    </Cell>
  );
}

/** What tells most for the recommendation. */
export function WhyCell({ line, ...place }: CellProps) {
  const coach = useWords('coach');
  return (
    <Cell kind="why" {...place}>
      {line.reasons.length === 0 && <span class="cell-note">{coach('why.nothing')}</span>}
      <ul class="why">
        {line.reasons.map((reason, at) => (
          <li key={at} data-kind={reason.kind}>
            <Icon name={reason.kind === 'met' ? 'check' : 'signpost'} />
            <span>
              <ReasonText reason={reason} />
            </span>
          </li>
        ))}
      </ul>
    </Cell>
  );
}
