import { Speaking, useWords } from '../../../i18n/use-words';
import type { OpenedFiles } from '../../../opened-files';
import { Notice } from '../../../parts/Notice';

/** In front of the locked desk: the files that somebody opened with the app are not lost. */
export function WaitingFiles({ opened }: { opened: OpenedFiles }) {
  const count = opened.waiting.value.length;
  if (count === 0) return null;
  return (
    <Speaking of={['coach-import']}>
      <Waiting count={count} />
    </Speaking>
  );
}

function Waiting({ count }: { count: number }) {
  const t = useWords('coach-import');
  return (
    <div data-waiting-files={count}>
      <Notice announced>{t('waiting', { count })}</Notice>
    </div>
  );
}
