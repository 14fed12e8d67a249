import { useEffect, useRef, useState } from 'preact/hooks';
import { Delivery } from '../../apps/delivery/Delivery';
import { useDelivery } from '../../apps/delivery/use-delivery';
import { PdfDesk } from '../../apps/pdf-desk/PdfDesk';
import { Speaking, useWords } from '../../i18n/use-words';
import type { DocumentSpec } from '../../model/document';
import type { PdfFacts } from '../../model/pdf';
import { Choices } from '../../parts/Choices';
import { useLifetime } from '../../parts/use-lifetime';
import type { ViewProps } from '../view';
import { Documents } from './Documents';
import { documentShelf } from './document-shelf';
import { type Draft, restoredDraft } from './draft';
import { EmployerMail } from './EmployerMail';
import type { ApplicationPdfMaterial } from './material';
import { OwnProgram } from './OwnProgram';
import { pageInWords } from './page-in-words';
import './View.css';

/** An application made of four files: the employer's wishes, the files, two ways to work, and the hand-in. */
export function View(props: ViewProps<ApplicationPdfMaterial>) {
  return (
    <Speaking of={['pdf-desk']}>
      <Workspace {...props} />
    </Speaking>
  );
}

function Workspace({ material, report, draft: kept, keepDraft, tools }: ViewProps<ApplicationPdfMaterial>) {
  const t = useWords('application-pdf');
  const lifetime = useLifetime();
  const [shelf] = useState(() => documentShelf(tools.pdf, lifetime));
  const [draft, setDraft] = useState(() => restoredDraft(kept, material));
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  useEffect(() => keepDraft(draft), [draft]);

  const deliveryTitle = useRef<HTMLHeadingElement>(null);
  const delivery = useDelivery({
    look: (file, progress, signal) => tools.pdf.inspect(file, material.documents, progress, signal),
    lifetime,
    onFacts: async (file: File, facts: PdfFacts) => {
      await report({ kind: 'file-handed-in', name: file.name.slice(0, 255), facts });
      change({ handedIn: { name: file.name, bytes: file.size, outcome: facts.outcome } });
    },
    onFault: () => void report({ kind: 'fault', code: 'inspection-failed' }),
  });
  const handOver = (name: string, bytes: Uint8Array<ArrayBuffer>) => {
    deliveryTitle.current?.focus();
    void delivery.deliver(new File([bytes], name, { type: 'application/pdf' }));
  };

  return (
    <div class="stack" data-gap="large">
      <EmployerMail material={material} />
      <Documents
        documents={material.documents}
        shelf={shelf}
        door={tools.pdf}
        lifetime={lifetime}
        onDownload={({ id }) => void report({ kind: 'material-opened', material: id })}
      />
      <Choices
        legend={t('view.way.title')}
        chosen={draft.way}
        options={[
          { value: 'desk', label: t('view.way.desk') },
          { value: 'own', label: t('view.way.own') },
        ]}
        onChoose={(way) => change({ way })}
      />
      {draft.way === 'own' && <OwnProgram />}
      {draft.way === 'desk' && (
        <section class="card desk-place" aria-label={t('view.way.desk')}>
          <PdfDesk
            door={tools.pdf}
            saveFile={tools.saveFile}
            offers={material.documents.map((document: DocumentSpec) => ({
              id: document.id,
              name: document.fileName,
              bytes: () => shelf.bytes(document),
              inWords: document.pages.map(pageInWords),
            }))}
            work={draft.desk}
            onWork={(desk) => change({ desk })}
            taker={{ label: t('view.hand-in.this'), onSaved: handOver }}
          />
        </section>
      )}
      <Delivery
        delivery={delivery}
        handedIn={draft.handedIn}
        label={t('view.hand-in.choose')}
        accept="application/pdf,.pdf"
        title={deliveryTitle}
      />
    </div>
  );
}
