import { useWords } from '../../../i18n/use-words';
import type { Decision } from '../../../model/dossier';
import { shortDate } from '../formats';

/** Who decided what about this person, newest first. */
export function DecisionHistory({ decisions }: { decisions: readonly Decision[] }) {
  const t = useWords('coach-person');
  if (decisions.length === 0) return null;
  return (
    <section class="stack" data-gap="small">
      <h2>{t('decisions.title')}</h2>
      <ol class="decisions">
        {decisions.toReversed().map(({ at, kind, decidedBy, reason }) => (
          <li key={at}>
            {t('decisions.line', { day: shortDate(at), kind: t(`decisions.kind.${kind}`), by: decidedBy })}
            {reason && <span class="cell-note">{reason}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
