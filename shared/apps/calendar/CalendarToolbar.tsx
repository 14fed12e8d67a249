import { useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { type Calendar, type CalendarAction, monthShown } from './calendar-state';
import { laterMonth, monthInWords } from './days';

interface ToolbarProps {
  readonly calendar: Calendar;
  readonly act: (action: CalendarAction) => void;
}

/** New entry, month or list, the way back, and the months. */
export function CalendarToolbar({ calendar, act }: ToolbarProps) {
  const t = useWords('calendar');
  const { view, day } = calendar.now;
  return (
    <div class="stack" data-gap="small">
      <div class="row" data-justify="between">
        <Button onPress={() => act({ kind: 'new' })}>
          <Icon name="plus" />
          {t('new')}
        </Button>
        <div class="row calendar-views">
          <Button pressed={view === 'month'} onPress={() => act({ kind: 'view', view: 'month' })}>
            <Icon name="grid" />
            {t('month')}
          </Button>
          <Button pressed={view === 'list'} onPress={() => act({ kind: 'view', view: 'list' })}>
            <Icon name="list" />
            {t('list')}
          </Button>
        </div>
        <div class="row calendar-views">
          <Button
            kind="quiet"
            label={t('undo')}
            disabled={calendar.past.length === 0}
            onPress={() => act({ kind: 'undo' })}
          >
            <Icon name="undo" />
          </Button>
          <Button
            kind="quiet"
            label={t('redo')}
            disabled={calendar.future.length === 0}
            onPress={() => act({ kind: 'redo' })}
          >
            <Icon name="redo" />
          </Button>
        </div>
      </div>
      {view === 'month' && (
        <div class="calendar-months">
          <Button kind="quiet" label={t('earlier')} onPress={() => act({ kind: 'look', day: laterMonth(day, -1) })}>
            <Icon name="left" />
          </Button>
          <h2 aria-live="polite" data-month={monthShown(calendar)}>
            {monthInWords(monthShown(calendar), language.value)}
          </h2>
          <Button kind="quiet" label={t('later')} onPress={() => act({ kind: 'look', day: laterMonth(day, 1) })}>
            <Icon name="right" />
          </Button>
        </div>
      )}
    </div>
  );
}
