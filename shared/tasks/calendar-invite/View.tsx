import { useEffect, useRef, useState } from 'preact/hooks';
import { Calendar } from '../../apps/calendar/Calendar';
import { Delivery } from '../../apps/delivery/Delivery';
import { useDelivery } from '../../apps/delivery/use-delivery';
import { Speaking, useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Choices } from '../../parts/Choices';
import { Notice } from '../../parts/Notice';
import { useLifetime } from '../../parts/use-lifetime';
import type { ViewProps } from '../view';
import { type Draft, restoredDraft } from './draft';
import { FoldedInvitation, InvitationMail } from './InvitationMail';
import type { CalendarInviteMaterial } from './material';
import { useCounting } from './use-counting';
import './View.css';

/** The invitation, and a calendar to put it into: the built-in one, or the person's own by its file. */
export function View(props: ViewProps<CalendarInviteMaterial>) {
  return (
    <Speaking of={['calendar']}>
      <Workspace {...props} />
    </Speaking>
  );
}

function Workspace({ material, report, draft: kept, keepDraft, tools }: ViewProps<CalendarInviteMaterial>) {
  const t = useWords('calendar-invite');
  const lifetime = useLifetime();
  const [draft, setDraft] = useState(() => restoredDraft(kept, material.today));
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  useEffect(() => keepDraft(draft), [draft]);
  const stamp = { moment: `${material.today}T08:00:00Z`, origin: 'kalender.probefahrt.example' };
  const counting = useCounting({ files: tools.files, report, stamp, lifetime });
  const entries = draft.calendar.now.entries;
  const title = useRef<HTMLHeadingElement>(null);
  const delivery = useDelivery({
    look: (file, _, signal) => tools.files.readCalendar(file, signal),
    lifetime,
    onFacts: async (file, facts) => {
      await report({ kind: 'calendar-handed-in', name: file.name.slice(0, 255), facts });
      change({ handedIn: { name: file.name, bytes: file.size, outcome: facts.outcome } });
    },
    onFault: () => void report({ kind: 'fault', code: 'inspection-failed' }),
  });
  return (
    <div class="stack" data-gap="large">
      <InvitationMail material={material} />
      <Choices
        legend={t('view.way.title')}
        chosen={draft.way}
        options={[
          { value: 'built-in', label: t('view.way.built-in') },
          { value: 'own', label: t('view.way.own') },
        ]}
        onChoose={(way) => change({ way })}
      />
      {draft.way === 'built-in' ? (
        <div class="stack">
          <Calendar
            today={material.today}
            start={draft.calendar}
            onChange={(calendar) => change({ calendar })}
            onEntries={counting.count}
            source={<FoldedInvitation material={material} />}
            stamp={stamp}
            files={tools.files}
            saveFile={tools.saveFile}
          />
          {counting.failed && (
            <Notice kind="trouble" announced>
              <p>{t('view.not-counted')}</p>
              <Button onPress={() => void counting.count(entries)}>{t('view.again')}</Button>
            </Notice>
          )}
          {!counting.failed && entries.length > 0 && <Notice announced>{t('view.counted')}</Notice>}
        </div>
      ) : (
        <>
          <p>{t('view.own')}</p>
          <Delivery
            delivery={delivery}
            handedIn={draft.handedIn}
            label={t('view.choose')}
            accept=".ics,text/calendar"
            title={title}
          />
        </>
      )}
    </div>
  );
}
