import { Button } from '../../../shared/parts/Button';

const word = chrome.i18n.getMessage;

/** The ways in; `practice` says whether one of them is open. */
export function Popup({ practice }: { practice: boolean }) {
  return (
    <main class="popup" data-page="popup">
      <h1>{word('title')}</h1>
      <Button kind="primary" onPress={() => void openTab('#/check')}>
        {word('check')}
      </Button>
      {practice && <Button onPress={() => void openTab('#/practice')}>{word('practice')}</Button>}
      <Button onPress={() => void openTab('#/coach')}>{word('coach')}</Button>
    </main>
  );
}

/** Camera prompts fail in a popup, and a popup closes when it loses the focus: everything happens in a full tab. */
async function openTab(route: string): Promise<void> {
  await chrome.tabs.create({ url: chrome.runtime.getURL('app.html') + route });
  window.close();
}
