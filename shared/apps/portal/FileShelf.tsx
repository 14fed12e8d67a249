import { useState } from 'preact/hooks';
import type { PdfDoor } from '../../files/pdf-door';
import { fileSize } from '../../i18n/file-size';
import { useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { FileViewer } from './FileViewer';
import type { OfferedFile } from './offered-file';
import './Portal.css';
import { useFile } from './use-file';

interface ShelfProps {
  readonly title: string;
  readonly files: readonly OfferedFile[];
  readonly door: PdfDoor;
  readonly lifetime: AbortSignal;
  /** Takes a file away that the person made; the given ones stay. */
  readonly onRemove?: (id: string) => void;
  readonly onDownload: (id: string) => void;
}

/** The person's files, to look into and to download. Speaks `portal` and `pdf-desk`. */
export function FileShelf({ title, files, door, lifetime, onRemove, onDownload }: ShelfProps) {
  const [looking, setLooking] = useState<OfferedFile | null>(null);
  return (
    <section class="stack" data-gap="small" aria-labelledby="portal-shelf-title">
      <h2 id="portal-shelf-title">{title}</h2>
      <ul class="portal-files">
        {files.map((file) => (
          <FileRow
            key={file.id}
            file={file}
            lifetime={lifetime}
            onLook={() => setLooking(file)}
            onDownload={() => onDownload(file.id)}
            onRemove={file.own && onRemove ? () => onRemove(file.id) : undefined}
          />
        ))}
      </ul>
      {looking && <FileViewer file={looking} door={door} lifetime={lifetime} onClose={() => setLooking(null)} />}
    </section>
  );
}

interface RowProps {
  readonly file: OfferedFile;
  readonly lifetime: AbortSignal;
  readonly onLook: () => void;
  readonly onDownload: () => void;
  readonly onRemove: (() => void) | undefined;
}

function FileRow({ file, lifetime, onLook, onDownload, onRemove }: RowProps) {
  const t = useWords('portal');
  const { state, again } = useFile(file, lifetime);
  const { name } = file;
  return (
    <li class="portal-file">
      <span class="portal-file-name">
        <Icon name="file" />
        <span>
          <strong>
            <bdi>{name}</bdi>
          </strong>
          <br />
          <span class="field-hint">
            {state.kind === 'ready' ? fileSize(state.size, language.value) : t(`shelf.${state.kind}`)}
          </span>
        </span>
      </span>
      <span class="row">
        {state.kind === 'failed' && <Button onPress={again}>{t('shelf.again')}</Button>}
        {state.kind === 'ready' && (
          <>
            <Button kind="quiet" label={t('shelf.lookAt', { name })} onPress={onLook}>
              <Icon name="look" />
              {t('shelf.look')}
            </Button>
            <a
              class="button"
              data-kind="quiet"
              data-material={file.id}
              href={state.address}
              download={name}
              aria-label={t('shelf.downloadOf', { name })}
              onClick={onDownload}
            >
              <Icon name="download" />
              {t('shelf.download')}
            </a>
          </>
        )}
        {onRemove && (
          <Button kind="quiet" label={t('shelf.removeFile', { name })} onPress={onRemove}>
            <Icon name="trash" />
          </Button>
        )}
      </span>
    </li>
  );
}
