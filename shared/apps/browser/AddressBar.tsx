import { useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import type { BrowserAction } from './actions';
import { pageAt, type SmallWeb } from './page';
import { addressOf, type BrowserWork, frontTab } from './work';

interface AddressBarProps {
  web: SmallWeb;
  work: BrowserWork;
  act: (action: BrowserAction) => void;
  canKeep: boolean;
  onKeep: () => void;
}

/** Back, forward, the address and the star. Remount it (by key) when the address changes. */
export function AddressBar({ web, work, act, canKeep, onKeep }: AddressBarProps) {
  const t = useWords('browser');
  const tab = frontTab(work);
  const address = addressOf(tab);
  const [typed, setTyped] = useState(address);
  const kept = work.shelf.now.marks.some((mark) => mark.address === address);
  return (
    <div class="browser-bar">
      <Button kind="quiet" label={t('back')} disabled={tab.at === 0} onPress={() => act({ kind: 'step', by: -1 })}>
        <Icon name="left" />
      </Button>
      <Button
        kind="quiet"
        label={t('forward')}
        disabled={tab.at >= tab.trail.length - 1}
        onPress={() => act({ kind: 'step', by: 1 })}
      >
        <Icon name="right" />
      </Button>
      <form
        class="browser-address"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim()) act({ kind: 'go', address: pageAt(web, typed)?.address ?? typed.trim() });
        }}
      >
        <input
          type="text"
          inputMode="url"
          dir="ltr"
          aria-label={t('address')}
          placeholder={t('address-hint')}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          maxLength={300}
          value={typed}
          onFocus={(event) => event.currentTarget.select()}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <Button kind="quiet" submits>
          {t('go')}
        </Button>
      </form>
      <Button
        kind="quiet"
        label={t(kept ? 'keep.again' : 'keep.do')}
        pressed={kept}
        disabled={!canKeep}
        onPress={onKeep}
      >
        <Icon name="star" />
      </Button>
    </div>
  );
}
