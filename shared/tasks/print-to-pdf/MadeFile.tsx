import { useState } from 'preact/hooks';
import type { PdfDoor } from '../../files/pdf-door';
import type { SaveFile } from '../../files/save-file';
import { useWords } from '../../i18n/use-words';
import type { DocumentSpec } from '../../model/document';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { Notice } from '../../parts/Notice';

interface MadeFileProps {
  document: DocumentSpec;
  /** Pages that were printed, from 1. */
  pages: readonly number[];
  door: PdfDoor;
  saveFile: SaveFile;
  lifetime: AbortSignal;
  onHandIn: (file: File) => void;
}

/** The PDF from the print window: hand it in, or keep it on the own disk. */
export function MadeFile({ document, pages, door, saveFile, lifetime, onHandIn }: MadeFileProps) {
  const t = useWords('print-to-pdf');
  const [failed, setFailed] = useState(false);
  const printed = { ...document, pages: document.pages.filter((_, at) => pages.includes(at + 1)) };
  const withBytes = (use: (bytes: Uint8Array<ArrayBuffer>) => void) =>
    void door.make(printed, lifetime).then(use, () => setFailed(!lifetime.aborted));
  return (
    <section class="card stack" aria-label={t('view.made')}>
      <p>
        <Icon name="file" /> <strong>{document.fileName}</strong> {t('view.made-pages', { count: pages.length })}
      </p>
      {failed && (
        <Notice kind="trouble" announced>
          {t('view.failed')}
        </Notice>
      )}
      <div class="row">
        <Button
          kind="primary"
          onPress={() =>
            withBytes((bytes) => onHandIn(new File([bytes], document.fileName, { type: 'application/pdf' })))
          }
        >
          {t('view.hand-in')}
        </Button>
        <Button onPress={() => withBytes((bytes) => void saveFile(document.fileName, bytes, 'application/pdf'))}>
          <Icon name="download" />
          {t('view.download')}
        </Button>
      </div>
    </section>
  );
}
