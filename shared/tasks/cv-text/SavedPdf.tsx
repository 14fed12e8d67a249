import { useState } from 'preact/hooks';
import { layOutText } from '../../apps/writer/layout';
import type { WrittenText } from '../../apps/writer/text';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { Notice } from '../../parts/Notice';
import type { WorkTools } from '../view';

interface SavedPdfProps {
  text: WrittenText;
  tools: WorkTools;
  lifetime: AbortSignal;
  onHandIn: (file: File) => Promise<void>;
}

const fileName = 'lebenslauf.pdf';

/** The PDF from the word processor: hand it in, or keep it on the own disk. */
export function SavedPdf({ text, tools, lifetime, onHandIn }: SavedPdfProps) {
  const t = useWords('cv-text');
  const [failed, setFailed] = useState(false);
  const { pages } = layOutText(text);
  const withBytes = (use: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>) =>
    void tools.pdf
      .make({ id: 'cv', fileName, pages }, lifetime)
      .then(use)
      .catch(() => setFailed(!lifetime.aborted));
  return (
    <section class="card stack" aria-label={t('view.saved')}>
      <p role="status">
        <Icon name="file" /> <strong>{fileName}</strong> {t('view.saved-pages', { count: pages.length })}
      </p>
      {failed && (
        <Notice kind="trouble" announced>
          {t('view.failed')}
        </Notice>
      )}
      <div class="row">
        <Button
          kind="primary"
          onPress={() => withBytes((bytes) => onHandIn(new File([bytes], fileName, { type: 'application/pdf' })))}
        >
          {t('view.hand-in')}
        </Button>
        <Button onPress={() => withBytes((bytes) => tools.saveFile(fileName, bytes, 'application/pdf'))}>
          <Icon name="download" />
          {t('view.download')}
        </Button>
      </div>
    </section>
  );
}
