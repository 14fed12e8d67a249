import { useWords } from '../../i18n/use-words';

/** The person's name as they wrote it, whatever signs it has; without one, a short mark of the check. */
export function PersonName({ name, check }: { name: string | null; check: string }) {
  const t = useWords('coach');
  return <bdi class="person-name">{name ?? t('no-name', { mark: check.slice(0, 4) })}</bdi>;
}
