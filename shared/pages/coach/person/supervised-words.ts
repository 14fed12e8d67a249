import type { Supervised } from '../../../desk/trust';
import type { Language } from '../../../i18n/languages';
import { wordsIn } from '../../../i18n/words';

/** Who sat beside, as it stands on every page and every print about a check. `coach` must be loaded. */
export function supervisedWords(supervised: Supervised, spoken: Language): string {
  const t = wordsIn('coach', spoken);
  switch (supervised.kind) {
    case 'alone':
    case 'wrong':
      return t(`facts.supervised.${supervised.kind}`);
    case 'supervised':
    case 'unknown-key':
      return t(`facts.supervised.${supervised.kind}`, { name: supervised.by });
  }
}
