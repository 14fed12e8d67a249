import { useState } from 'preact/hooks';
import { qrPath } from '../../../exchange/qr-path';
import { textOfSupervision } from '../../../exchange/supervision-paper';
import { useWords } from '../../../i18n/use-words';
import type { Supervision } from '../../../model/supervision';
import { Button } from '../../../parts/Button';
import { Icon } from '../../../parts/Icon';
import { Notice } from '../../../parts/Notice';

interface GivenProps {
  supervision: Supervision;
  /** Its result is here already. */
  found: boolean;
  onAgain: () => void;
}

/** What was signed, and its way back to the person's device where the result goes elsewhere. */
export function Given({ supervision, found, onAgain }: GivenProps) {
  const t = useWords('coach-supervision');
  const text = textOfSupervision(supervision);
  const qr = qrPath(text, 'low');
  return (
    <section class="card stack" data-given={supervision.code}>
      <h2>{t('given.title')}</h2>
      <Notice kind="good" announced>
        {t(found ? 'given.found' : 'given.here')}
      </Notice>
      <p>{t('given.elsewhere')}</p>
      <svg class="supervision-qr" viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={t('given.picture')}>
        <rect width={qr.size} height={qr.size} fill="#fff" />
        <path d={qr.path} fill="#000" shape-rendering="crispEdges" />
      </svg>
      <label class="field">
        <span class="field-label">{t('given.text')}</span>
        <textarea readOnly rows={4} value={text} dir="ltr" onFocus={(event) => event.currentTarget.select()} />
      </label>
      <div class="row">
        <CopyButton text={text} />
        <Button onPress={onAgain}>{t('given.again')}</Button>
      </div>
    </section>
  );
}

function CopyButton({ text }: { text: string }) {
  const t = useWords('coach-supervision');
  const [copied, setCopied] = useState(false);
  // Where the browser does not let the page copy, the text stands above to be taken by hand.
  const copy = () =>
    navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <>
      <Button onPress={() => void copy()}>
        <Icon name="copy" />
        {t('given.copy')}
      </Button>
      <span role="status">{copied && t('given.copied')}</span>
    </>
  );
}
