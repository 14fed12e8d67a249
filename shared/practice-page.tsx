import { render } from 'preact';
import type { SmallWeb } from './apps/browser/page';
import { RealPage } from './apps/browser/RealPage';
import { factsOf, isLanguage, type Language } from './i18n/languages';
import { loadWords, speak } from './i18n/words';
import './look/tokens.css';
import './look/base.css';
import './parts/parts.css';

/** The small webs whose pages can be opened as real pages, by task. */
const webs: Readonly<Record<string, (seed: number, language: Language) => Promise<SmallWeb>>> = {
  async 'browser-basics'(seed, language) {
    await loadWords(['browser-basics']);
    const [{ material }, { webOf }] = await Promise.all([
      import('./tasks/browser-basics/material'),
      import('./tasks/browser-basics/view/web'),
    ]);
    return webOf(material(seed), language);
  },
  async 'leave-clean'(seed, language) {
    await loadWords(['leave-clean']);
    const [{ material }, { webOf }] = await Promise.all([
      import('./tasks/leave-clean/material'),
      import('./tasks/leave-clean/view/web'),
    ]);
    return webOf(material(seed), language);
  },
};

/**
 * Draws one page of a task's material by its address, such as `?task=browser-basics&seed=7&language=de&page=jobs`.
 * An address that names no such page stays blank.
 */
export async function mountPracticePage(root: HTMLElement, address: URL): Promise<void> {
  const named = address.searchParams;
  const language = named.get('language');
  const webFor = webs[named.get('task') ?? ''];
  if (!webFor || !isLanguage(language)) return;
  await speak(language);
  const web = await webFor(Number(named.get('seed')) >>> 0, language);
  const page = web.pages.find(({ id }) => id === named.get('page'));
  if (!page) return;
  document.title = page.title;
  document.documentElement.lang = factsOf(language).tag;
  document.documentElement.dir = factsOf(language).direction;
  const hrefOf = ({ id }: { id: string }) => {
    const other = new URL(address);
    other.searchParams.set('page', id);
    return other.href;
  };
  render(<RealPage web={web} page={page} hrefOf={hrefOf} />, root);
}
