import { useId, useState } from 'preact/hooks';
import { useWords } from '../i18n/use-words';
import { droppedFiles } from './dropped-files';
import { Icon } from './Icon';

interface HandInProps {
  label: string;
  hint?: string | undefined;
  /** As for `<input accept>`. */
  accept: string;
  many?: boolean;
  /** Words of a second button that takes a whole folder; dropped folders are then taken too. */
  folderLabel?: string;
  /** The last files are still being looked at: takes nothing, but keeps the focus. */
  busy?: boolean;
  /** `open`: the file is only worked with, not handed in. */
  purpose?: 'hand-in' | 'open';
  onFiles: (files: readonly File[]) => void;
}

/** No attribute of the type: browsers agree on it, the standard does not name it yet. */
function askForFolder(input: HTMLInputElement | null): void {
  if (input) input.webkitdirectory = true;
}

/** What was dropped; folders are opened only where they are taken. */
async function takeDrop(transfer: DataTransfer, folders: boolean): Promise<readonly File[]> {
  return folders ? droppedFiles(transfer) : [...transfer.files];
}

/** Where a person's own file enters: a real file input, with dropping as an addition. */
export function HandIn({ label, hint, accept, many, folderLabel, busy, purpose = 'hand-in', onFiles }: HandInProps) {
  const t = useWords('common');
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (files: readonly File[]) => {
    if (files.length > 0 && !busy) onFiles(files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping only adds to the input inside
    <div
      class="hand-in"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) void takeDrop(event.dataTransfer, folderLabel !== undefined).then(take);
      }}
    >
      <Icon name="upload" />
      <strong id={id}>{label}</strong>
      {hint && <span class="field-hint">{hint}</span>}
      <label class="button">
        {t('hand-in.choose')}
        <input
          class="sr-only"
          type="file"
          data-hand-in={purpose === 'hand-in' ? '' : undefined}
          aria-describedby={id}
          accept={accept}
          multiple={many}
          aria-disabled={busy || undefined}
          onClick={(event) => busy && event.preventDefault()}
          onChange={(event) => {
            take([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      {folderLabel && (
        <label class="button">
          {folderLabel}
          <input
            class="sr-only"
            type="file"
            data-folder
            aria-describedby={id}
            ref={askForFolder}
            aria-disabled={busy || undefined}
            onClick={(event) => busy && event.preventDefault()}
            onChange={(event) => {
              take([...(event.currentTarget.files ?? [])]);
              event.currentTarget.value = '';
            }}
          />
        </label>
      )}
    </div>
  );
}
