import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { HandIn } from '../../parts/HandIn';
import { Icon } from '../../parts/Icon';
import type { OfferedFile } from './offered-file';

interface PickerProps {
  /** Label of the place that the file is for. */
  readonly slot: string;
  readonly offers: readonly OfferedFile[];
  readonly onOffer: (file: OfferedFile) => void;
  readonly onOwn: (files: readonly File[]) => void;
  readonly onClose: () => void;
}

/** Chooses a file for one place: from the files lying ready or from the device. */
export function FilePicker({ slot, offers, onOffer, onOwn, onClose }: PickerProps) {
  const t = useWords('portal');
  return (
    <Dialog title={t('picker.title', { slot })} onClose={onClose}>
      <div class="row">
        <Button onPress={onClose}>{t('picker.close')}</Button>
      </div>
      <ul class="portal-files">
        {offers.map((file) => (
          <li key={file.id}>
            <button
              type="button"
              class="button portal-offer"
              data-offer={file.id}
              onClick={() => {
                onOffer(file);
                onClose();
              }}
            >
              <Icon name="file" />
              <bdi>{file.name}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <HandIn
        label={t('picker.own')}
        hint={t('picker.ownHint')}
        accept=""
        many
        onFiles={(files) => {
          onOwn(files);
          onClose();
        }}
      />
    </Dialog>
  );
}
