import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Notice } from '../../parts/Notice';
import type { ArchiveState } from './use-archive-work';

/** Says that packing or unpacking goes on, or what stood in its way. */
export function ArchiveNotice({ archive: { state, cancel, forget } }: { archive: ArchiveState }) {
  const t = useWords('files');
  switch (state.kind) {
    case 'idle':
      return null;
    case 'busy':
      return (
        <Notice announced>
          <p>{t(`busy.${state.doing}`)}</p>
          <Button onPress={cancel}>{t('cancel')}</Button>
        </Notice>
      );
    case 'trouble':
      return (
        <Notice kind="trouble" announced>
          <p>{t(`trouble.${state.code}`)}</p>
          <Button onPress={forget}>{t('close')}</Button>
        </Notice>
      );
  }
}
