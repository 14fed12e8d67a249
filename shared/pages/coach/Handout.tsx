import { useEffect, useMemo, useState } from 'preact/hooks';
import { qrPath } from '../../exchange/qr-path';
import type { Language } from '../../i18n/languages';
import { useWords } from '../../i18n/use-words';
import { loadWordsIn, wordsIn } from '../../i18n/words';
import { Icon } from '../../parts/Icon';
import './sheet.css';

interface HandoutProps {
  link: string;
  label: string;
  /** The client's language; the sheet speaks it whatever the desk speaks. */
  spoken: Language;
}

/** One page to give to a client: what it is, three steps, code and link. */
export function Handout({ link, label, spoken }: HandoutProps) {
  const t = useWords('coach');
  const ready = useLanguage(spoken);
  const qr = useMemo(() => qrPath(link), [link]);
  if (!ready) return null;
  const say = wordsIn('coach', spoken);
  return (
    <article class="card stack handout printable" lang={spoken} aria-label={t('handout.name')}>
      <p class="handout-logo">
        <Icon name="car" />
        {say('handout.product')}
      </p>
      <h2>{say('handout.title')}</h2>
      <p>{say('handout.what')}</p>
      <ol>
        <li>{say('handout.step-open')}</li>
        <li>{say('handout.step-try')}</li>
        <li>{say('handout.step-send')}</li>
      </ol>
      <svg class="qr" viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={say('handout.qr')}>
        <rect width={qr.size} height={qr.size} fill="#fff" />
        <path d={qr.path} fill="#000" shape-rendering="crispEdges" />
      </svg>
      <p class="handout-link">{link}</p>
      <p>{say('handout.privacy')}</p>
      <p>
        {say('handout.from')}{' '}
        <strong>
          <bdi>{label}</bdi>
        </strong>
      </p>
    </article>
  );
}

/** True once the desk's words can be spoken in this language. */
function useLanguage(spoken: Language): boolean {
  const [loaded, setLoaded] = useState<Language | null>(null);
  useEffect(() => {
    let current = true;
    void loadWordsIn(spoken, ['coach']).then(() => current && setLoaded(spoken));
    return () => {
      current = false;
    };
  }, [spoken]);
  return loaded === spoken;
}
