import { useId, useState } from 'preact/hooks';
import { useWords } from '../i18n/use-words';
import { Icon } from './Icon';

interface HandInProps {
  label: string;
  hint?: string | undefined;
  /** As for `<input accept>`. */
  accept: string;
  many?: boolean;
  /** The last files are still being looked at: takes nothing, but keeps the focus. */
  busy?: boolean;
  /** `open`: the file is only worked with, not handed in. */
  purpose?: 'hand-in' | 'open';
  onFiles: (files: readonly File[]) => void;
}

/** Where a person's own file enters: a real file input, with dropping as an addition. */
export function HandIn({ label, hint, accept, many, busy, purpose = 'hand-in', onFiles }: HandInProps) {
  const t = useWords('common');
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (list: FileList | null | undefined) => {
    const files = [...(list ?? [])];
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
        take(event.dataTransfer?.files);
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
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </label>
    </div>
  );
}
