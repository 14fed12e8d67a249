import { language } from '../../i18n/words';
import type { ItemBank } from '../../model/item-bank';
import { basisWords } from './basis-words';

/** What the difficulties rest on; stands wherever a recommendation stands. null = the experts' estimates. */
export function DifficultyBasis({ bank }: { bank: ItemBank | null }) {
  return <>{basisWords(bank, language.value)}</>;
}
