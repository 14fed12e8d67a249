import { useState } from 'preact/hooks';
import { PageViewer } from '../../apps/pdf-desk/PageViewer';
import { pagePictures } from '../../apps/pdf-desk/page-pictures';
import { readingWidth } from '../../apps/pdf-desk/picture-width';
import type { PdfDoor } from '../../files/pdf-door';
import { useWords } from '../../i18n/use-words';
import type { DocumentSpec } from '../../model/document';
import { DocumentRow } from './DocumentRow';
import type { DocumentShelf } from './document-shelf';
import { pageInWords } from './page-in-words';

interface DocumentsProps {
  documents: readonly DocumentSpec[];
  shelf: DocumentShelf;
  door: PdfDoor;
  lifetime: AbortSignal;
  onDownload: (document: DocumentSpec) => void;
}

/** The task's files, each to look at and to download by itself. */
export function Documents({ documents, shelf, door, lifetime, onDownload }: DocumentsProps) {
  const t = useWords('application-pdf');
  const [looking, setLooking] = useState<DocumentSpec | null>(null);
  const [pictures] = useState(() => {
    const specOf = new Map(documents.map((document) => [document.id, document]));
    const bytesOf = async (id: string) => {
      const spec = specOf.get(id);
      if (!spec) throw new RangeError('no such document');
      return shelf.bytes(spec);
    };
    return pagePictures(door, bytesOf, readingWidth(), lifetime);
  });
  return (
    <section class="stack" aria-labelledby="papers-title">
      <h2 id="papers-title">{t('view.files.title')}</h2>
      <ul class="paper-list">
        {documents.map((document) => (
          <DocumentRow
            key={document.id}
            document={document}
            shelf={shelf}
            lifetime={lifetime}
            onLook={() => setLooking(document)}
            onDownload={() => onDownload(document)}
          />
        ))}
      </ul>
      {looking && (
        <PageViewer
          title={<bdi>{looking.fileName}</bdi>}
          pictures={pictures}
          pages={looking.pages.map((spec, page) => {
            return { source: looking.id, page, turn: 0, inWords: pageInWords(spec) };
          })}
          onClose={() => setLooking(null)}
        />
      )}
    </section>
  );
}
