import { useEffect, useRef, useState } from 'preact/hooks';
import { Delivery } from '../../apps/delivery/Delivery';
import { useDelivery } from '../../apps/delivery/use-delivery';
import { MadePdf } from '../../apps/printer/MadePdf';
import { PaperStack } from '../../apps/printer/PaperStack';
import { PrintWindow } from '../../apps/printer/PrintWindow';
import { Speaking, useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { useLifetime } from '../../parts/use-lifetime';
import type { ViewProps } from '../view';
import { type Draft, restoredDraft } from './draft';
import type { PrintToPdfMaterial } from './material';
import { WebPage } from './WebPage';
import '../../apps/printer/printer.css';

/** A long confirmation on a web page, a print window, and the hand-in. */
export function View(props: ViewProps<PrintToPdfMaterial>) {
  return (
    <Speaking of={['printer']}>
      <Workspace {...props} />
    </Speaking>
  );
}

function Workspace({ material, report, draft: kept, keepDraft, tools }: ViewProps<PrintToPdfMaterial>) {
  const t = useWords('print-to-pdf');
  const lifetime = useLifetime();
  const [printing, setPrinting] = useState(false);
  const [draft, setDraft] = useState(() => restoredDraft(kept));
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  useEffect(() => keepDraft(draft), [draft]);
  const title = useRef<HTMLHeadingElement>(null);
  const delivery = useDelivery({
    look: (file, progress, signal) => tools.pdf.inspect(file, [material.document], progress, signal),
    lifetime,
    onFacts: async (file, facts) => {
      await report({ kind: 'file-handed-in', name: file.name.slice(0, 255), facts });
      change({ handedIn: { name: file.name, bytes: file.size, outcome: facts.outcome } });
    },
    onFault: () => void report({ kind: 'fault', code: 'inspection-failed' }),
  });
  const { document, wanted } = material;
  return (
    <div class="stack" data-gap="large">
      <section class="card stack" data-gap="small">
        <h2>{t('view.wish')}</h2>
        <p>{t('view.pages', { first: wanted[0], second: wanted[1] })}</p>
        <p>{t('view.text')}</p>
      </section>
      <PaperStack pages={document.pages} />
      <WebPage document={document} onPrint={() => setPrinting(true)} />
      <p class="field-hint">{t('view.own-way')}</p>
      {printing && (
        <PrintWindow
          pageCount={document.pages.length}
          onClose={() => setPrinting(false)}
          onSave={(pages) => {
            setPrinting(false);
            change({ made: [...pages] });
          }}
        />
      )}
      {draft.made && (
        <MadePdf
          fileName={document.fileName}
          pages={document.pages.filter((_, at) => draft.made?.includes(at + 1))}
          door={tools.pdf}
          saveFile={tools.saveFile}
          lifetime={lifetime}
          onHandIn={async (file) => {
            title.current?.focus();
            await delivery.deliver(file);
          }}
        />
      )}
      <div class="row">
        <Button onPress={() => print()}>{t('view.real-print')}</Button>
      </div>
      <Delivery
        delivery={delivery}
        handedIn={draft.handedIn}
        label={t('view.choose')}
        accept="application/pdf,.pdf"
        title={title}
      />
    </div>
  );
}
