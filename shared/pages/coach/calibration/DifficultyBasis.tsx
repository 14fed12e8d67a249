import { useWords } from '../../../i18n/use-words';
import type { ItemBank } from '../../../model/item-bank';
import { shortDate } from '../formats';

/** What the difficulties rest on; stands wherever a recommendation stands. */
export function DifficultyBasis({ bank }: { bank: ItemBank | null }) {
  const t = useWords('coach-calibration');
  if (bank === null) return <>{t('basis.experts')}</>;
  const basis = bank.demonstration ? 'basis.demonstration' : 'basis.data';
  return <>{t(basis, { count: bank.people, day: shortDate(bank.createdAt) })}</>;
}
