import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Delivery } from '../../apps/delivery/Delivery';
import { MadePdf } from '../../apps/printer/MadePdf';
import { factsOf } from '../../apps/writer/facts';
import { layOutText } from '../../apps/writer/layout';
import { Writer } from '../../apps/writer/Writer';
import { Speaking, useWords } from '../../i18n/use-words';
import { Choices } from '../../parts/Choices';
import { useLifetime } from '../../parts/use-lifetime';
import type { ViewProps } from '../view';
import { brokenText } from './broken-text';
import { type Draft, restoredDraft } from './draft';
import type { CvTextMaterial } from './material';
import { OwnProgram } from './OwnProgram';
import { useCvDelivery } from './use-cv-delivery';

/** The wishes, the word processor (or an own program), and the hand-in. */
export function View(props: ViewProps<CvTextMaterial>) {
  return (
    <Speaking of={['writer', 'printer']}>
      <Workspace {...props} />
    </Speaking>
  );
}

function Workspace({ material, report, draft: kept, keepDraft, tools }: ViewProps<CvTextMaterial>) {
  const t = useWords('cv-text');
  const lifetime = useLifetime();
  const [draft, setDraft] = useState(() => restoredDraft(kept));
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  useEffect(() => keepDraft(draft), [draft]);
  const broken = useMemo(() => brokenText(material), [material]);
  const title = useRef<HTMLHeadingElement>(null);
  const delivery = useCvDelivery({ tools, lifetime, report, onHandedIn: (handedIn) => change({ handedIn }) });
  const text = draft.text ?? broken;
  return (
    <div class="stack" data-gap="large">
      <Wishes material={material} />
      <Choices
        legend={t('view.way')}
        chosen={draft.way}
        options={[
          { value: 'writer', label: t('view.writer') },
          { value: 'own', label: t('view.own') },
        ]}
        onChoose={(way) => change({ way })}
      />
      {draft.way === 'own' ? (
        <OwnProgram text={broken} tools={tools} lifetime={lifetime} />
      ) : (
        <Writer
          start={text}
          onChange={(next) => change({ text: next, saved: false })}
          onPdf={() => change({ saved: true })}
        />
      )}
      {draft.way === 'writer' && draft.saved && (
        <MadePdf
          fileName="lebenslauf.pdf"
          pages={layOutText(text).pages}
          door={tools.pdf}
          saveFile={tools.saveFile}
          lifetime={lifetime}
          onHandIn={async (file) => {
            title.current?.focus();
            await report({ kind: 'document-handed-in', name: file.name, facts: factsOf(text) });
            await delivery.deliver(file);
          }}
        />
      )}
      <Delivery
        delivery={delivery}
        handedIn={draft.handedIn}
        label={t('view.choose')}
        accept=".pdf,.docx,.odt,application/pdf"
        title={title}
      />
    </div>
  );
}

function Wishes({ material }: { material: CvTextMaterial }) {
  const t = useWords('cv-text');
  return (
    <section class="card stack" data-gap="small">
      <h2>{t('view.wishes')}</h2>
      <ul>
        <li>{t('view.wish-headings')}</li>
        <li>{t('view.wish-tabs')}</li>
        <li>{t('view.wish-pages', { section: material.onPageTwo })}</li>
        <li>{t('view.wish-pdf')}</li>
      </ul>
    </section>
  );
}
