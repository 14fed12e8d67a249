import { useEffect, useRef } from 'preact/hooks';
import { bestLanguage, coachLanguages, factsOf, isCoachLanguage, type Language } from '../../i18n/languages';
import { language, speak } from '../../i18n/words';

/**
 * The desk speaks German and English. Somebody who reads another language gets the better of the two here and their own
 * again outside, unless they chose one at the desk. A language chosen just before the desk opened may arrive after it.
 * @returns the name of the language that waits outside; null where the desk speaks the person's own; undefined at first
 */
export function useDeskLanguage(): string | null | undefined {
  const own = useRef<Language | null>(null);
  const now = language.value;
  useEffect(() => {
    if (isCoachLanguage(now)) return;
    own.current = now;
    void speak(spokenAtDesk());
  }, [now]);
  useEffect(() => () => void speakOutside(own.current), []);
  if (!isCoachLanguage(now)) return undefined;
  return own.current && factsOf(own.current).name;
}

const spokenAtDesk = () => bestLanguage(navigator.languages, coachLanguages);

/** Also where the desk's language was still on its way when the person left. */
async function speakOutside(own: Language | null): Promise<void> {
  if (own && [own, spokenAtDesk()].includes(language.peek())) await speak(own);
}
