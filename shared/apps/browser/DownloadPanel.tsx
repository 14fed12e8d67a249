import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { PanelFrame, type PanelProps } from './PanelFrame';

/** The downloaded files: open or delete. */
export function DownloadPanel({ web, work, act, onClose }: PanelProps) {
  const t = useWords('browser');
  const files = work.downloads.flatMap((id) => web.files.find((file) => file.id === id) ?? []);
  return (
    <PanelFrame title={t('downloads.title')} onClose={onClose}>
      {files.length === 0 && <p>{t('downloads.empty')}</p>}
      <ul class="browser-list">
        {files.map(({ id, name }) => (
          <li key={id} class="browser-item" data-wide data-download={id}>
            <span class="row">
              <Icon name="file" />
              <bdi>{name}</bdi>
            </span>
            <span class="row">
              <Button label={t('downloads.open', { name })} onPress={() => act({ kind: 'read', file: id })}>
                {t('open')}
              </Button>
              <Button
                kind="quiet"
                label={t('downloads.delete', { name })}
                onPress={() => act({ kind: 'delete-download', file: id })}
              >
                <Icon name="trash" />
                {t('delete')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </PanelFrame>
  );
}
