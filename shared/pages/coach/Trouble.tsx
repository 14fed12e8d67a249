import { useWords } from '../../i18n/use-words';
import { Notice } from '../../parts/Notice';
import type { Desk } from './desk';

/** What went wrong with the device, and a way on. */
export function Trouble({ desk }: { desk: Desk }) {
  const t = useWords('coach');
  const trouble = desk.trouble.value;
  if (trouble === null) return null;
  return (
    <Notice kind="trouble" announced>
      {t(`trouble.${trouble}`)}
    </Notice>
  );
}
