import { isLanguage } from '../i18n/languages';
import { speak } from '../i18n/words';
import type { Store } from '../store/store';

/** The person's own choice: spoken at once and kept on this device. A code that is no language changes nothing. */
export async function chooseLanguage(store: Store, code: string): Promise<void> {
  if (!isLanguage(code)) return;
  await speak(code);
  await store.settings.change({ language: code });
}
