import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import type { BrowserAction } from './actions';
import type { SmallWeb } from './page';

interface FileReaderProps {
  web: SmallWeb;
  file: string;
  act: (action: BrowserAction) => void;
}

/** A downloaded file, opened. */
export function FileReader({ web, file, act }: FileReaderProps) {
  const t = useWords('browser');
  const opened = web.files.find(({ id }) => id === file);
  const close = () => act({ kind: 'read', file: null });
  return (
    <Dialog title={<bdi>{opened?.name ?? file}</bdi>} onClose={close}>
      {opened?.paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <div class="row">
        <Button kind="primary" onPress={close}>
          {t('close')}
        </Button>
      </div>
    </Dialog>
  );
}
