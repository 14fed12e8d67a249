import { useState } from 'preact/hooks';
import type { PdfDoor } from '../../files/pdf-door';
import type { SaveFile } from '../../files/save-file';
import { useWords } from '../../i18n/use-words';
import type { PageSpec } from '../../model/document';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { Notice } from '../../parts/Notice';

interface MadePdfProps {
  fileName: string;
  pages: readonly PageSpec[];
  door: PdfDoor;
  saveFile: SaveFile;
  lifetime: AbortSignal;
  onHandIn: (file: File) => Promise<void>;
}

/** A PDF that was just made: hand it in, or keep it on the own disk. */
export function MadePdf({ fileName, pages, door, saveFile, lifetime, onHandIn }: MadePdfProps) {
  const t = useWords('printer');
  const [failed, setFailed] = useState(false);
  const withBytes = (use: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>) =>
    void door
      .make({ id: 'made', fileName, pages }, lifetime)
      .then(use)
      .catch(() => setFailed(!lifetime.aborted));
  return (
    <section class="card stack" aria-label={t('made')}>
      <p role="status">
        <Icon name="file" /> <strong>{fileName}</strong> {t('made-pages', { count: pages.length })}
      </p>
      {failed && (
        <Notice kind="trouble" announced>
          {t('made-failed')}
        </Notice>
      )}
      <div class="row">
        <Button
          kind="primary"
          onPress={() => withBytes((bytes) => onHandIn(new File([bytes], fileName, { type: 'application/pdf' })))}
        >
          {t('hand-in')}
        </Button>
        <Button onPress={() => withBytes((bytes) => saveFile(fileName, bytes, 'application/pdf'))}>
          <Icon name="download" />
          {t('download')}
        </Button>
      </div>
    </section>
  );
}
