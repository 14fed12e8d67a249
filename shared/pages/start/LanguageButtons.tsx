import { offered } from '../../i18n/languages';
import { useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import { useApp } from '../app';
import { chooseLanguage } from '../choose-language';

/** All languages at one glance, each by its own name: who cannot read the page finds theirs. */
export function LanguageButtons() {
  const t = useWords('common');
  const { store } = useApp();
  return (
    <ul class="start-languages" aria-label={t('frame.language')}>
      {offered.map(({ code, name, tag }) => (
        <li key={code}>
          <button
            type="button"
            lang={tag}
            data-language={code}
            aria-current={code === language.value}
            onClick={() => void chooseLanguage(store, code)}
          >
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
