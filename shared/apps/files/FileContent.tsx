import { useEffect, useState } from 'preact/hooks';
import type { PdfDoor } from '../../files/pdf-door';
import { Speaking, useWords } from '../../i18n/use-words';
import { useLifetime } from '../../parts/use-lifetime';
import { PagePicture } from '../pdf-desk/PagePicture';
import { pagePictures } from '../pdf-desk/page-pictures';
import { readingWidth } from '../pdf-desk/picture-width';
import '../pdf-desk/PdfDesk.css';
import { kindOf, mediaTypeOf } from './kind-of';
import type { FileEntry } from './tree';

interface FileContentProps {
  file: FileEntry;
  bytes: Uint8Array<ArrayBuffer>;
  pdf: PdfDoor;
  inWords: string | undefined;
}

/** What is in a file, as far as it can be shown here. */
export function FileContent({ file, bytes, pdf, inWords }: FileContentProps) {
  const t = useWords('files');
  switch (kindOf(file)) {
    case 'picture':
      return <Picture name={file.name} bytes={bytes} label={inWords ?? t('look.picture')} />;
    case 'text':
      return <pre class="files-text">{new TextDecoder().decode(bytes.subarray(0, 4_000))}</pre>;
    case 'pdf':
      return (
        <Speaking of={['pdf-desk']}>
          <FirstPage bytes={bytes} pdf={pdf} label={inWords} />
        </Speaking>
      );
    case 'zip':
      return <p>{t('look.zip')}</p>;
    default:
      return <p>{t('look.nothing')}</p>;
  }
}

function Picture({ name, bytes, label }: { name: string; bytes: Uint8Array<ArrayBuffer>; label: string }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type: mediaTypeOf(name) }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  return address ? <img class="files-picture" src={address} alt={label} /> : null;
}

function FirstPage({ bytes, pdf, label }: { bytes: Uint8Array<ArrayBuffer>; pdf: PdfDoor; label: string | undefined }) {
  const lifetime = useLifetime();
  const [pictures] = useState(() => pagePictures(pdf, async () => bytes, readingWidth(), lifetime));
  return (
    <div class="files-page">
      <PagePicture pictures={pictures} source="file" page={0} turn={0} label={label} />
    </div>
  );
}
