import { useWords } from '../../i18n/use-words';
import type { BrowserAction } from './actions';
import { pagesAbout, type SmallWeb } from './page';
import { addressOf, type BrowserWork, frontTab } from './work';

interface NoPageProps {
  web: SmallWeb;
  work: BrowserWork;
  act: (action: BrowserAction) => void;
}

/** A new tab with the bookmarks, or what an unknown address brings: pages about these words. */
export function NoPage({ web, work, act }: NoPageProps) {
  const t = useWords('browser');
  const address = addressOf(frontTab(work));
  const { marks } = work.shelf.now;
  const offered = address === '' ? marks : pagesAbout(web, address);
  return (
    <div class="site stack">
      <h2>{address === '' ? t('tab.empty') : t('search.title', { words: address })}</h2>
      <p>{address === '' ? t('tab.empty-hint') : t(offered.length > 0 ? 'search.found' : 'search.none')}</p>
      {offered.map(({ title, address: to }) => (
        <div key={to} class="site-link">
          <a
            href={`#${to}`}
            onClick={(event) => {
              event.preventDefault();
              act({ kind: 'go', address: to });
            }}
          >
            {title}
          </a>
        </div>
      ))}
    </div>
  );
}
