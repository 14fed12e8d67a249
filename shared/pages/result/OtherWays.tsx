import { useState } from 'preact/hooks';
import { textOfSealed } from '../../exchange/result-text';
import { sealResult } from '../../exchange/seal-result';
import { useWords } from '../../i18n/use-words';
import type { Result } from '../../model/result';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { Notice } from '../../parts/Notice';
import { LazyPage } from '../LazyPage';

interface OtherWaysProps {
  /** The result as the person lets it go now. */
  result: () => Result;
  recipients: readonly string[];
}

type Way =
  | { readonly way: 'none' | 'copying' | 'copied' | 'trouble' }
  /** The browser did not let the page copy. */
  | { readonly way: 'by-hand'; readonly text: string }
  | { readonly way: 'shown'; readonly result: Result };

const showCodes = () => import('./ShowCodes').then(({ ShowCodes }) => ShowCodes);

/** Ways to the coach without a file: held up on this screen, or as text in a mail. Nobody else can read either. */
export function OtherWays({ result, recipients }: OtherWaysProps) {
  const t = useWords('hand-over');
  const [way, setWay] = useState<Way>({ way: 'none' });
  const copy = async () => {
    setWay({ way: 'copying' });
    setWay(await copied(result(), recipients).catch(() => ({ way: 'trouble' }) as const));
  };
  return (
    <div class="stack" data-gap="small" data-other-ways>
      <h3>{t('title')}</h3>
      <div class="row">
        <Button onPress={() => setWay({ way: 'shown', result: result() })}>
          <Icon name="grid" />
          {t('show')}
        </Button>
        <Button busy={way.way === 'copying'} onPress={() => void copy()}>
          <Icon name="copy" />
          {t('copy')}
        </Button>
      </div>
      <p class="field-hint">{t('what')}</p>
      {way.way === 'copied' && (
        <Notice kind="good" announced>
          {t('copied')}
        </Notice>
      )}
      {way.way === 'trouble' && (
        <Notice kind="trouble" announced>
          {t('trouble')}
        </Notice>
      )}
      {way.way === 'by-hand' && <ByHand text={way.text} />}
      {way.way === 'shown' && (
        <LazyPage load={showCodes} props={{ result: way.result, recipients, onClose: () => setWay({ way: 'none' }) }} />
      )}
    </div>
  );
}

async function copied(result: Result, recipients: readonly string[]): Promise<Way> {
  const text = await textOfSealed(await sealResult(result, recipients));
  try {
    await navigator.clipboard.writeText(text);
    return { way: 'copied' };
  } catch {
    return { way: 'by-hand', text };
  }
}

function ByHand({ text }: { text: string }) {
  const t = useWords('hand-over');
  return (
    <label class="field">
      <span class="field-label">{t('by-hand')}</span>
      <textarea readOnly rows={5} value={text} dir="ltr" onFocus={(event) => event.currentTarget.select()} />
    </label>
  );
}
