import { useEffect, useState } from 'preact/hooks';
import { FileShelf } from '../../apps/portal/FileShelf';
import { Portal } from '../../apps/portal/Portal';
import type { Sending } from '../../apps/portal/sending';
import { sentUpload } from '../../apps/portal/sent-upload';
import { type PortalWork, restoredWork, untouchedWork } from '../../apps/portal/work';
import { surroundings } from '../../i18n/surroundings';
import { Speaking, useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import { useLifetime } from '../../parts/use-lifetime';
import type { ViewProps } from '../view';
import type { PortalUploadMaterial } from './material';
import './View.css';
import { DataSheet } from './view/DataSheet';
import { EmployerNote } from './view/EmployerNote';
import { applicationForm } from './view/form';
import { inWords, offersOf } from './view/offers';

const form = 'application';

/** The employer's wishes, the data sheet and the files beside the employer's portal. */
export function View(props: ViewProps<PortalUploadMaterial>) {
  return (
    <Speaking of={['portal', 'pdf-desk']}>
      <Workspace {...props} />
    </Speaking>
  );
}

function Workspace({ material, report, draft, keepDraft, tools }: ViewProps<PortalUploadMaterial>) {
  const t = useWords('portal-upload');
  const lifetime = useLifetime();
  const [made] = useState(() => offersOf(material.files, tools, lifetime));
  const offers = inWords(made, t('view.photo', { ...material.facts }));
  const drawn = applicationForm(material, t, surroundings(language.value) === 'de' ? 'german' : 'english');
  const [start] = useState(() => {
    const offered = offers.map(({ id }) => id);
    return restoredWork(draft, drawn, offered, untouchedWork(material.known));
  });
  const [work, setWork] = useState<PortalWork>(start);
  useEffect(() => {
    if (work !== start) keepDraft(work);
  }, [work]);

  const send = async ({ fields, uploads }: Sending) => {
    const expected = material.files.flatMap((file) =>
      file.make === 'paper' && file.kind !== 'certificate-heavy' ? [file.document] : [],
    );
    const facts = uploads.map((upload) => sentUpload(upload, offers, expected, tools.pdf, lifetime));
    await report({ kind: 'form-sent', form, fields: [...fields], uploads: await Promise.all(facts) });
  };
  return (
    <div class="portal-upload">
      <div class="portal-upload-columns">
        <div class="stack">
          <EmployerNote {...material} />
          <DataSheet {...material} />
          <FileShelf
            title={t('view.files')}
            files={offers}
            door={tools.pdf}
            lifetime={lifetime}
            onDownload={(id) => void report({ kind: 'material-opened', material: id })}
          />
        </div>
        <Portal
          form={drawn}
          offers={offers}
          start={start}
          saveFile={tools.saveFile}
          onChange={setWork}
          onRefused={(problems) =>
            void report({
              kind: 'form-refused',
              form,
              problems: problems.map(({ field, code }) => ({ field, problem: code })),
            })
          }
          onSummary={() => void report({ kind: 'summary-opened', form })}
          onSend={send}
          onReceiptKept={() => void report({ kind: 'receipt-kept', form })}
        />
      </div>
    </div>
  );
}
