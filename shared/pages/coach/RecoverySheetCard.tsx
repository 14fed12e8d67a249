import { useEffect, useState } from 'preact/hooks';
import type { RecoverySheet } from '../../exchange/coach-key';
import { useWords } from '../../i18n/use-words';
import { shortDate } from './formats';
import './sheet.css';

/** The sheet as it is printed. Whoever holds it can read every result sent to this key. */
export function RecoverySheetCard({ read }: { read: () => Promise<RecoverySheet> }) {
  const t = useWords('coach');
  const [sheet, setSheet] = useState<RecoverySheet | null>(null);
  useEffect(() => {
    void read().then(setSheet);
  }, [read]);
  if (sheet === null) return null;
  return (
    <div class="card stack printable">
      <h2>{t('sheet.title')}</h2>
      <dl class="facts">
        <dt>{t('sheet.label')}</dt>
        <dd>
          <bdi>{sheet.label}</bdi>
        </dd>
        <dt>{t('sheet.created')}</dt>
        <dd>{shortDate(sheet.createdAt)}</dd>
        <dt>{t('sheet.words')}</dt>
        <dd class="fingerprint">{sheet.words.join(' · ')}</dd>
        <dt>{t('sheet.identity')}</dt>
        <dd>
          <code class="identity">{inGroups(sheet.identity)}</code>
        </dd>
      </dl>
      <p>{t('sheet.how')}</p>
      <p>
        <strong>{t('sheet.secret')}</strong>
      </p>
    </div>
  );
}

const prefix = 'AGE-SECRET-KEY-1';

/** Groups of four behind the prefix are easier to read and to type; restoring ignores the spaces. */
function inGroups(identity: string): string {
  const groups = identity.slice(prefix.length).match(/.{1,4}/g) ?? [];
  return [prefix, ...groups].join(' ');
}
