import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { factsOf, type LanguageFacts, offered } from '../i18n/languages';
import { useWords } from '../i18n/use-words';
import { language } from '../i18n/words';
import { Icon } from '../parts/Icon';
import { Notice } from '../parts/Notice';
import { useApp } from './app';
import { chooseLanguage } from './choose-language';
import { ReadAloudSwitch } from './ReadAloudSwitch';
import './frame.css';

interface FrameProps {
  /** Name for test drivers and for the focus: a new page moves the focus to its heading. */
  page: string;
  children: ComponentChildren;
  /** More room, for tables. */
  wide?: boolean;
  /** What stands between logo and language, such as the saved mark. */
  status?: ComponentChildren;
  task?: string | undefined;
  /** Offered at the top; the coach desk speaks fewer. */
  languages?: readonly LanguageFacts[];
}

/** The head of every page and the place of its content. */
export function Frame({ page, children, wide, status, task, languages = offered }: FrameProps) {
  const t = useWords('common');
  const { store } = useApp();
  const main = useFocusOnArrival(`${page} ${task ?? ''}`);
  useDocumentLanguage();
  useTitle(main);
  return (
    <>
      <button type="button" class="button skip-link" onClick={() => main.current?.focus()}>
        {t('frame.skip')}
      </button>
      <header class="frame-head no-print">
        <a class="frame-logo" href="#/">
          <Icon name="car" />
          <span>{t('frame.name')}</span>
        </a>
        <div class="frame-status">{status}</div>
        <LanguageChoice choice={languages} />
        <ReadAloudSwitch key={`${page} ${task ?? ''}`} main={main} />
      </header>
      <main ref={main} id="main" tabIndex={-1} class="frame-main" data-page={page} data-task={task} data-wide={wide}>
        {!store.lasting && <Notice kind="learn">{t('frame.not-kept')}</Notice>}
        {children}
      </main>
    </>
  );
}

function LanguageChoice({ choice }: { choice: readonly LanguageFacts[] }) {
  const t = useWords('common');
  const { store } = useApp();
  return (
    <label class="frame-language">
      <Icon name="globe" />
      <span class="sr-only">{t('frame.language')}</span>
      <select value={language.value} onChange={(event) => void chooseLanguage(store, event.currentTarget.value)}>
        {choice.map(({ code, name, tag }) => (
          <option key={code} value={code} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The page on screen; pages are different components, so none of them can remember it. */
let shown: string | null = null;

/** Puts the focus on the page when it changes, so that keyboard and screen reader begin at its top. */
function useFocusOnArrival(page: string) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (shown !== null && shown !== page) {
      main.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    shown = page;
  }, [page]);
  return main;
}

function useDocumentLanguage() {
  const spoken = language.value;
  useEffect(() => {
    const { tag, direction } = factsOf(spoken);
    document.documentElement.lang = tag;
    document.documentElement.dir = direction;
  }, [spoken]);
}

/** The page's own heading names its tab, also where it comes after the page or changes on it. */
function useTitle(main: RefObject<HTMLElement | null>) {
  const t = useWords('common');
  useEffect(() => {
    const page = main.current;
    if (!page) return;
    const name = () => {
      const heading = page.querySelector('h1')?.textContent;
      // Also the name of the file when somebody prints to PDF: no signs that nobody sees.
      const title = (heading ? t('frame.title', { heading }) : t('frame.name')).replace(/[\u2068\u2069]/g, '');
      if (document.title !== title) document.title = title;
    };
    name();
    const changes = new MutationObserver(name);
    changes.observe(page, { childList: true, characterData: true, subtree: true });
    return () => changes.disconnect();
  });
}
