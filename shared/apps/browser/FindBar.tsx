import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';

interface FindBarProps {
  words: string;
  /** The place looked at, from 0. */
  at: number;
  count: number;
  onWords: (words: string) => void;
  onStep: (by: -1 | 1) => void;
  onClose: () => void;
}

/** Search on the page: Enter goes on, Escape ends. */
export function FindBar({ words, at, count, onWords, onStep, onClose }: FindBarProps) {
  const t = useWords('browser');
  const field = useRef<HTMLInputElement>(null);
  // Before the next key: nobody waits for a drawing before they type.
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <search class="browser-find">
      <input
        ref={field}
        type="search"
        aria-label={t('find.words')}
        placeholder={t('find.words')}
        autocomplete="off"
        maxLength={100}
        value={words}
        onInput={(event) => onWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1);
          if (event.key === 'Escape') onClose();
        }}
      />
      <span role="status">{words.trim() && (count > 0 ? t('find.place', { at: at + 1, count }) : t('find.none'))}</span>
      <Button kind="quiet" label={t('find.before')} disabled={count < 2} onPress={() => onStep(-1)}>
        <Icon name="up" />
      </Button>
      <Button kind="quiet" label={t('find.next')} disabled={count < 2} onPress={() => onStep(1)}>
        <Icon name="down" />
      </Button>
      <Button kind="quiet" label={t('find.close')} onPress={onClose}>
        <Icon name="close" />
      </Button>
    </search>
  );
}
