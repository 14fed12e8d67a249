import { useEffect, useRef } from 'preact/hooks';
import { bestLanguage, coachLanguages, factsOf, isCoachLanguage } from '../../i18n/languages';
import { language, speak } from '../../i18n/words';

/**
 * The desk speaks German and English. Somebody who reads another language gets the better of the two here and their own
 * again outside, unless they chose one at the desk.
 * @returns the name of the language that waits outside; null where the desk speaks the person's own; undefined at first
 */
export function useDeskLanguage(): string | null | undefined {
  const own = useRef(language.peek()).current;
  const waits = !isCoachLanguage(own);
  useEffect(() => {
    if (!waits) return;
    const atDesk = bestLanguage(navigator.languages, coachLanguages);
    void speak(atDesk);
    return () => {
      if (language.peek() === atDesk) void speak(own);
    };
  }, []);
  if (!isCoachLanguage(language.value)) return undefined;
  return waits ? factsOf(own).name : null;
}
