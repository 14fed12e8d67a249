import { useMemo } from 'preact/hooks';
import { goingSoon } from '../../../desk/going-soon';
import { useWords } from '../../../i18n/use-words';
import { longestMonthsKept } from '../../../model/desk-book';
import { PageTop } from '../PageTop';
import { PersonName } from '../PersonName';
import { longDay } from './days';
import { NumberSetting } from './NumberSetting';
import type { SafeProps } from './SafeDesk';
import { changeHabits } from './safe-actions';

/** Days that count as soon. */
const soonDays = 60;
/** Rows on screen at most; the sentence above tells how many there are. */
const shown = 100;

/** What goes soon, and how long results stay at this desk. */
export function DeletionPage({ desk, open }: SafeProps) {
  const t = useWords('coach-safe');
  const { overview } = open;
  const soon = useMemo(() => goingSoon(overview.columns, desk.room.tools.clock.now(), soonDays), [overview, desk]);
  return (
    <section class="stack coach-narrow" data-gap="large" data-page="coach-deletion">
      <PageTop title={t('deletion.page')}>
        <p>{t('deletion.page-what')}</p>
      </PageTop>
      <section class="stack">
        <h2>{t('deletion.soon')}</h2>
        <p>{t('deletion.soon-count', { count: soon.length, days: soonDays })}</p>
        {soon.length > 0 && (
          <ul class="going-soon">
            {soon.slice(0, shown).map(({ check, name, deleteAfter }) => (
              <li key={check} data-going={check}>
                <a href={`#/coach/person/${check}`}>
                  <PersonName name={name} check={check} />
                </a>
                <span>{longDay(deleteAfter)}</span>
              </li>
            ))}
          </ul>
        )}
        {soon.length > shown && <p>{t('deletion.more', { count: soon.length - shown })}</p>}
      </section>
      <NumberSetting
        title={t('deletion.default-title')}
        label={t('deletion.months')}
        hint={t('deletion.months-hint')}
        value={open.monthsKept}
        most={longestMonthsKept}
        onKeep={(monthsKept) => desk.guarded(() => changeHabits(desk, open, { monthsKept }))}
      />
    </section>
  );
}
