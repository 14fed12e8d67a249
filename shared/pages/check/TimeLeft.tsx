import type { Runner } from '../../engine/runner';
import { minutesLeft, roundMinutes } from '../../engine/way-ahead';
import { useWords } from '../../i18n/use-words';
import { useApp } from '../app';

/** "About 15 minutes left", as long as a task is open or comes next. */
export function TimeLeft({ runner }: { runner: Runner }) {
  const t = useWords('way');
  const { catalogue, tools } = useApp();
  const session = runner.journal.session.value;
  const task = session.open?.task ?? taskAfter(runner);
  if (task === null) return null;
  const minutes = minutesLeft(session, catalogue, tools.offers, task);
  return <p class="time-left">{t('left', { count: roundMinutes(minutes) })}</p>;
}

function taskAfter(runner: Runner): string | null {
  const next = runner.comesNext();
  return next.kind === 'task' ? next.task : null;
}
