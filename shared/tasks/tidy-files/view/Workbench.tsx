import { useEffect, useRef, useState } from 'preact/hooks';
import { Delivery } from '../../../apps/delivery/Delivery';
import { useDelivery } from '../../../apps/delivery/use-delivery';
import { Files } from '../../../apps/files/Files';
import { useWords } from '../../../i18n/use-words';
import { Choices } from '../../../parts/Choices';
import { useLifetime } from '../../../parts/use-lifetime';
import type { ViewProps } from '../../view';
import { type Draft, received, restoredDraft } from '../draft';
import type { TidyFilesMaterial } from '../material';
import { contentInWords } from './content-in-words';
import { OwnProgram } from './OwnProgram';
import { PackedHere } from './PackedHere';
import type { MessyArchive } from './use-messy-archive';

interface WorkbenchProps extends ViewProps<TidyFilesMaterial> {
  archive: MessyArchive;
}

/** The two ways to work on the messy archive, and the hand-in. */
export function Workbench({ archive, material, report, draft: kept, keepDraft, tools }: WorkbenchProps) {
  const t = useWords('tidy-files');
  const lifetime = useLifetime();
  const [draft, setDraft] = useState(() => restoredDraft(kept, material));
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  useEffect(() => keepDraft(draft), [draft]);
  const title = useRef<HTMLHeadingElement>(null);
  const delivery = useDelivery({
    look: (file, _progress, signal) => tools.files.readArchive(file, archive.known, signal),
    lifetime,
    onFacts: async (file, facts) => {
      await report({ kind: 'archive-handed-in', name: file.name.slice(0, 255), facts });
      change({ handedIn: { name: file.name, bytes: file.size, outcome: facts.outcome } });
    },
    onFault: () => void report({ kind: 'fault', code: 'inspection-failed' }),
  });
  const handOver = (name: string, bytes: Uint8Array<ArrayBuffer>) => {
    title.current?.focus();
    void delivery.deliver(new File([bytes], name, { type: 'application/zip' }));
  };
  const download = () => {
    void report({ kind: 'material-opened', material: received });
    void tools.saveFile(material.archive, archive.bytes, 'application/zip');
  };
  return (
    <>
      <Choices
        legend={t('view.way.title')}
        chosen={draft.way}
        options={[
          { value: 'here', label: t('view.way.here') },
          { value: 'own', label: t('view.way.own') },
        ]}
        onChoose={(way) => change({ way })}
      />
      {draft.way === 'own' && <OwnProgram archive={material.archive} onDownload={download} />}
      {draft.way === 'here' && (
        <section class="card files-place-here" aria-label={t('view.way.here')}>
          <Files
            door={tools.files}
            pdf={tools.pdf}
            saveFile={tools.saveFile}
            offers={[{ id: received, bytes: archive.bytes }]}
            start={draft.files}
            onChange={(files) => change({ files })}
            inWords={(bytes) => contentInWords(bytes, archive, material, t)}
          />
        </section>
      )}
      {draft.way === 'here' && <PackedHere tree={draft.files.tree.now} onHandIn={handOver} />}
      <Delivery
        delivery={delivery}
        handedIn={draft.handedIn}
        label={t('view.choose')}
        accept=".zip,application/zip,application/x-zip-compressed"
        title={title}
      />
    </>
  );
}
