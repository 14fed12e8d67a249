import { useEffect, useState } from 'preact/hooks';
import type { PdfDoor } from '../../files/pdf-door';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { PageViewer } from '../pdf-desk/PageViewer';
import { pagePictures } from '../pdf-desk/page-pictures';
import { readingWidth } from '../pdf-desk/picture-width';
import type { OfferedFile } from './offered-file';

interface ViewerProps {
  readonly file: OfferedFile;
  readonly door: PdfDoor;
  readonly lifetime: AbortSignal;
  readonly onClose: () => void;
}

/** What is in a file: its pages, its picture, or that nothing here can show it. */
export function FileViewer({ file, door, lifetime, onClose }: ViewerProps) {
  const t = useWords('portal');
  const { content } = file;
  if (content.kind === 'pages') return <Pages file={file} door={door} lifetime={lifetime} onClose={onClose} />;
  return (
    <Dialog title={<bdi>{file.name}</bdi>} onClose={onClose}>
      <div class="row">
        <Button kind="primary" onPress={onClose}>
          {t('shelf.close')}
        </Button>
      </div>
      {content.kind === 'picture' ? <Picture file={file} inWords={content.inWords} /> : <p>{t('shelf.closed')}</p>}
    </Dialog>
  );
}

function Pages({ file, door, lifetime, onClose }: ViewerProps) {
  const [pictures] = useState(() => pagePictures(door, () => file.bytes(), readingWidth(), lifetime));
  const pages = file.content.kind === 'pages' ? file.content.pages : [];
  return (
    <PageViewer
      title={<bdi>{file.name}</bdi>}
      pictures={pictures}
      pages={pages.map((inWords, page) => ({ source: file.id, page, turn: 0, inWords }))}
      onClose={onClose}
    />
  );
}

function Picture({ file, inWords }: { file: OfferedFile; inWords: string }) {
  const [address, setAddress] = useState('');
  useEffect(() => {
    let made = '';
    void file.bytes().then((bytes) => {
      made = URL.createObjectURL(new Blob([bytes], { type: file.mediaType }));
      setAddress(made);
    });
    return () => URL.revokeObjectURL(made);
  }, [file.id]);
  return address ? <img class="portal-picture" src={address} alt={inWords} /> : null;
}
