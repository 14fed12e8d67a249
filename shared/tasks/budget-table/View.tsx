import { useEffect, useRef, useState } from 'preact/hooks';
import { Delivery } from '../../apps/delivery/Delivery';
import { useDelivery } from '../../apps/delivery/use-delivery';
import { TableDesk } from '../../apps/table/TableDesk';
import { localeOf } from '../../i18n/locale';
import { Speaking, useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import { Choices } from '../../parts/Choices';
import { useLifetime } from '../../parts/use-lifetime';
import type { ViewProps } from '../view';
import { type Draft, restoredDraft } from './draft';
import type { BudgetTableMaterial } from './material';
import { OwnProgram } from './view/OwnProgram';
import { Papers } from './view/Papers';
import { startSheet } from './view/start-sheet';
import './View.css';

/** The wishes and papers, two ways to work on the table, and the hand-in. */
export function View(props: ViewProps<BudgetTableMaterial>) {
  return (
    <Speaking of={['table']}>
      <Workspace {...props} />
    </Speaking>
  );
}

function Workspace({ material, report, draft: kept, keepDraft, tools }: ViewProps<BudgetTableMaterial>) {
  const t = useWords('budget-table');
  const lifetime = useLifetime();
  const [start] = useState(() => startSheet(material, t('view.table.title', { month: monthIn(material.month) }), t));
  const [draft, setDraft] = useState(() => restoredDraft(kept, start));
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  useEffect(() => keepDraft(draft), [draft]);

  const title = useRef<HTMLHeadingElement>(null);
  const delivery = useDelivery({
    look: (file, _, signal) => tools.files.readTable(file, signal),
    lifetime,
    onFacts: async (file, facts) => {
      await report({ kind: 'table-handed-in', name: file.name.slice(0, 255), facts });
      change({ handedIn: { name: file.name, bytes: file.size, outcome: facts.outcome } });
    },
    onFault: () => void report({ kind: 'fault', code: 'inspection-failed' }),
  });
  const handOver = (file: File) => {
    title.current?.focus();
    void delivery.deliver(file);
  };
  const fileName = t('view.table.file');

  return (
    <div class="stack" data-gap="large">
      <Papers material={material} />
      <Choices
        legend={t('view.way.title')}
        chosen={draft.way}
        options={[
          { value: 'table', label: t('view.way.table') },
          { value: 'own', label: t('view.way.own') },
        ]}
        onChoose={(way) => change({ way })}
      />
      {draft.way === 'own' && <OwnProgram sheet={start} fileName={fileName} tools={tools} lifetime={lifetime} />}
      {draft.way === 'table' && (
        <div class="card budget-desk">
          <TableDesk
            files={tools.files}
            saveFile={tools.saveFile}
            lifetime={lifetime}
            work={draft.table}
            onWork={(table) => change({ table })}
            fileName={fileName}
            taker={{ label: t('view.hand-in.this'), onFile: handOver }}
          />
        </div>
      )}
      <Delivery
        delivery={delivery}
        handedIn={draft.handedIn}
        label={t('view.hand-in.choose')}
        accept=".xlsx,.ods,.csv"
        title={title}
      />
    </div>
  );
}

/** @param month 1 to 12 */
function monthIn(month: number): string {
  const day = new Date(Date.UTC(2027, month - 1, 15));
  return new Intl.DateTimeFormat(localeOf(language.value), { month: 'long', timeZone: 'UTC' }).format(day);
}
