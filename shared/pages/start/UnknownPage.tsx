import { useWords } from '../../i18n/use-words';
import { NothingHere } from '../NothingHere';

export function UnknownPage() {
  const t = useWords('common');
  return <NothingHere page="unknown" title={t('trouble.unknown-title')} what={t('trouble.unknown')} />;
}
