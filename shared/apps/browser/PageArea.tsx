import { useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import type { BrowserAction } from './actions';
import { FindBar } from './FindBar';
import { hitCount, piecesOf } from './find';
import { NoPage } from './NoPage';
import { pageAt, type SmallWeb } from './page';
import { SiteView } from './SiteView';
import { addressOf, type BrowserWork, frontTab } from './work';

interface PageAreaProps {
  web: SmallWeb;
  work: BrowserWork;
  act: (action: BrowserAction) => void;
  finding: boolean;
  /** The search on the page is over. */
  onFound: () => void;
}

/** The page of the tab in front, with the search on it. */
export function PageArea({ web, work, act, finding, onFound }: PageAreaProps) {
  const t = useWords('browser');
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const tab = frontTab(work);
  const address = addressOf(tab);
  const page = pageAt(web, address);
  const pieces = page ? piecesOf(page, finding ? words : '') : [];
  const count = hitCount(pieces);
  const signedIn = tab.hidden ? work.signedInHidden : work.signedIn;
  return (
    <div class="browser-page-area">
      {finding && page && (
        <FindBar
          words={words}
          at={at}
          count={count}
          onWords={(next) => {
            setWords(next);
            setAt(0);
          }}
          onStep={(by) => setAt((at + by + count) % Math.max(count, 1))}
          onClose={onFound}
        />
      )}
      <div
        id="browser-page"
        class="browser-page"
        role="tabpanel"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={page?.title ?? t('tab.empty')}
      >
        {page ? (
          <SiteView
            key={`${tab.id}-${page.id}`}
            page={page}
            pieces={pieces}
            found={finding ? at : null}
            signedIn={signedIn}
            downloaded={work.downloads}
            onLink={(to, newTab) =>
              act(
                newTab
                  ? { kind: 'open-tab', address: to, hidden: tab.hidden, behind: true }
                  : { kind: 'go', address: to },
              )
            }
            onDownload={(file) => act({ kind: 'download', file })}
            onSign={(site, into) => act({ kind: into ? 'sign-in' : 'sign-out', site })}
          />
        ) : (
          <NoPage web={web} work={work} act={act} />
        )}
      </div>
    </div>
  );
}
