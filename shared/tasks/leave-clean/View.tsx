import { useMemo, useRef, useState } from 'preact/hooks';
import { Browser } from '../../apps/browser/Browser';
import type { BrowserFact } from '../../apps/browser/facts';
import { Files } from '../../apps/files/Files';
import { stepTo } from '../../apps/history';
import { Speaking, useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import { Button } from '../../parts/Button';
import type { ViewProps } from '../view';
import { type Draft, draftOf, windows } from './draft';
import type { LeaveCleanMaterial } from './material';
import { offersOf, placeOf, startedBrowser, startFiles, thrownAway } from './view/computer';
import { RealHistory } from './view/RealHistory';
import { reportOf } from './view/report-of';
import { Todo } from './view/Todo';
import './leave-clean.css';
import { fullName, ownFileName, webOf } from './view/web';

type Props = ViewProps<LeaveCleanMaterial>;

export function View(props: Props) {
  return (
    <Speaking of={['leave-clean', 'browser', 'files', 'pdf-desk']}>
      <Computer {...props} />
    </Speaking>
  );
}

/** A computer that others use after the person: its browser and its files. */
function Computer({ material, report, draft: kept, keepDraft, tools }: Props) {
  const t = useWords('leave-clean');
  const offers = useMemo(
    () => offersOf(material, t('view.file.text', { name: fullName(material) }), t('view.file.rules-text')),
    [material],
  );
  const [start] = useState(() => {
    const names = { own: ownFileName(material, t), rules: t('view.file.rules'), folder: t('view.file.folder') };
    const fresh: Draft = { window: 'browser', browser: startedBrowser(material), files: startFiles(material, names) };
    return draftOf(
      kept,
      fresh,
      offers.map(({ id }) => id),
    );
  });
  const latest = useRef(start);
  const [draft, setDraft] = useState(start);
  const web = webOf(material, language.value);
  const place = useRef(placeOf(start.files.tree.now, material));
  const change = (part: Partial<Draft>) => {
    const next = { ...latest.current, ...part };
    latest.current = next;
    setDraft(next);
    keepDraft(next);
    const now = placeOf(next.files.tree.now, material);
    if (now !== place.current) void report({ kind: 'file-left', file: material.own, place: now });
    place.current = now;
  };
  const onFact = (fact: BrowserFact) => {
    if (fact.kind === 'download-deleted') {
      const { files } = latest.current;
      change({ files: { ...files, tree: stepTo(files.tree, thrownAway(files.tree.now, material)) } });
    }
    const seen = reportOf(web, fact);
    if (seen) void report(seen);
  };
  const show = (window: Draft['window']) => {
    const { browser, files } = latest.current;
    const downloads = placeOf(files.tree.now, material) === 'folder' ? browser.downloads : [];
    change({ window, browser: { ...browser, downloads } });
  };
  return (
    <div class="stack">
      <Todo material={material} />
      <nav class="leave-clean-programs row" aria-label={t('view.programs')}>
        {windows.map((window) => (
          <Button key={window} pressed={draft.window === window} onPress={() => show(window)}>
            {t(`view.program.${window}`)}
          </Button>
        ))}
      </nav>
      {draft.window === 'browser' ? (
        <Browser web={web} start={latest.current.browser} onChange={(browser) => change({ browser })} onFact={onFact} />
      ) : (
        <section class="card" aria-label={t('view.program.files')}>
          <Files
            door={tools.files}
            pdf={tools.pdf}
            saveFile={tools.saveFile}
            offers={offers}
            start={latest.current.files}
            onChange={(files) => change({ files })}
          />
        </section>
      )}
      {tools.browser && (
        <RealHistory door={tools.browser} material={material} onSight={(sight) => void report(sight)} />
      )}
    </div>
  );
}
