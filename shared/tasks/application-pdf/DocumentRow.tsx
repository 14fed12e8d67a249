import { fileSize } from '../../i18n/file-size';
import { useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import type { DocumentSpec } from '../../model/document';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import type { DocumentShelf } from './document-shelf';
import { useDocument } from './use-document';

interface DocumentRowProps {
  document: DocumentSpec;
  shelf: DocumentShelf;
  lifetime: AbortSignal;
  onLook: () => void;
  onDownload: () => void;
}

/** One of the files that the task hands out. */
export function DocumentRow({ document, shelf, lifetime, onLook, onDownload }: DocumentRowProps) {
  const t = useWords('application-pdf');
  const { state, again } = useDocument(shelf, document, lifetime);
  const name = document.fileName;
  return (
    <li class="paper-row">
      <span class="paper-name">
        <Icon name="file" />
        <span>
          <strong>
            <bdi>{name}</bdi>
          </strong>
          <br />
          <span class="field-hint">
            {state.kind === 'ready' ? fileSize(state.size, language.value) : t(`view.files.${state.kind}`)}
          </span>
        </span>
      </span>
      {state.kind === 'ready' && (
        <span class="row">
          <Button label={t('view.files.lookAt', { name })} onPress={onLook}>
            <Icon name="look" />
            {t('view.files.look')}
          </Button>
          <a
            class="button"
            data-material={document.id}
            href={state.address}
            download={name}
            aria-label={t('view.files.downloadOf', { name })}
            onClick={onDownload}
          >
            <Icon name="download" />
            {t('view.files.download')}
          </a>
        </span>
      )}
      {state.kind === 'failed' && <Button onPress={again}>{t('view.files.again')}</Button>}
    </li>
  );
}
