import { useWords } from '../../i18n/use-words';
import { Notice } from '../../parts/Notice';

/** Tells what was deleted while the desk was open, because its day had come. */
export function Expired({ count }: { count: number }) {
  const t = useWords('coach');
  if (count === 0) return null;
  return (
    <div class="no-print">
      <Notice announced>
        <p>{t('expired', { count })}</p>
      </Notice>
    </div>
  );
}
