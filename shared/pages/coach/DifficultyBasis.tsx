import { useWords } from '../../i18n/use-words';
import type { ItemBank } from '../../model/item-bank';
import { shortDate } from './formats';

/** What the difficulties rest on; stands wherever a recommendation stands. null = the experts' estimates. */
export function DifficultyBasis({ bank }: { bank: ItemBank | null }) {
  const t = useWords('coach');
  if (bank === null) return <>{t('launch')}</>;
  const key = bank.demonstration ? 'checked-demonstration' : 'checked';
  return <>{t(key, { count: bank.people, day: shortDate(bank.createdAt) })}</>;
}
