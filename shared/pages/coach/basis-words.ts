import type { Language } from '../../i18n/languages';
import { wordsIn } from '../../i18n/words';
import type { ItemBank } from '../../model/item-bank';
import { shortDate } from './formats';

/** What the difficulties rest on, as a sentence. null = the experts' estimates. `coach` must be loaded. */
export function basisWords(bank: ItemBank | null, spoken: Language): string {
  const t = wordsIn('coach', spoken);
  if (bank === null) return t('launch');
  const key = bank.demonstration ? 'checked-demonstration' : 'checked';
  return t(key, { count: bank.people, day: shortDate(bank.createdAt) });
}
