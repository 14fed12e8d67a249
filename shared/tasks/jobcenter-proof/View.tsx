import { useEffect, useRef, useState } from 'preact/hooks';
import { FileShelf } from '../../apps/portal/FileShelf';
import { Portal } from '../../apps/portal/Portal';
import type { Sending } from '../../apps/portal/sending';
import { sentUpload } from '../../apps/portal/sent-upload';
import { Speaking, useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { useLifetime } from '../../parts/use-lifetime';
import type { ViewProps } from '../view';
import type { JobcenterProofMaterial } from './material';
import './View.css';
import { DeskPlace } from './view/DeskPlace';
import { restoredDraft } from './view/draft';
import { proofForm } from './view/form';
import { OfficeLetter } from './view/OfficeLetter';
import { madeOffer, offersOf } from './view/offers';
import { useMadeFiles } from './view/use-made-files';

const form = 'proof';

/** The office's letter, the files, the PDF desk and the office's portal. */
export function View(props: ViewProps<JobcenterProofMaterial>) {
  return (
    <Speaking of={['portal', 'pdf-desk']}>
      <Workspace {...props} />
    </Speaking>
  );
}

function Workspace({ material, report, draft: kept, keepDraft, tools }: ViewProps<JobcenterProofMaterial>) {
  const t = useWords('jobcenter-proof');
  const lifetime = useLifetime();
  const drawn = proofForm(material, t);
  const [given] = useState(() => offersOf(material.files, tools.pdf, lifetime));
  const [start] = useState(() => restoredDraft(kept, material, drawn));
  const [draft, setDraft] = useState(start);
  const change = (part: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...part }));
  useEffect(() => keepDraft(draft), [draft]);
  const shelf = useRef<HTMLDivElement>(null);
  const made = useMadeFiles(draft, setDraft, tools.pdf, lifetime, () => shelf.current?.focus());
  const offers = [...given, ...draft.made.map(madeOffer)];

  const send = async ({ fields, uploads }: Sending) => {
    const expected = [material.paper, material.other];
    const facts = uploads.map((upload) => sentUpload(upload, given, expected, tools.pdf, lifetime));
    await report({ kind: 'form-sent', form, fields: [...fields], uploads: await Promise.all(facts) });
  };
  return (
    <div class="jobcenter-proof">
      <div class="jobcenter-proof-columns">
        <div class="stack">
          <OfficeLetter {...material} />
          <div ref={shelf} tabIndex={-1}>
            <FileShelf
              title={t('view.files')}
              files={offers}
              door={tools.pdf}
              lifetime={lifetime}
              onRemove={made.remove}
              onDownload={(id) => void report({ kind: 'material-opened', material: id })}
            />
          </div>
          <div class="row" role="status">
            {draft.removed && (
              <Button kind="quiet" onPress={made.putBack}>
                <Icon name="undo" />
                {t('view.putBack', { name: draft.removed.name })}
              </Button>
            )}
          </div>
        </div>
        <div class="stack">
          <DeskPlace
            files={material.files}
            offers={given}
            tools={tools}
            draft={draft}
            onChange={change}
            onMade={(name, bytes) => void made.add(name, bytes)}
          />
          <Portal
            form={drawn}
            offers={offers}
            start={start.portal}
            saveFile={tools.saveFile}
            onChange={(portal) => change({ portal })}
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
    </div>
  );
}
