import { useEffect, useMemo, useState } from 'preact/hooks';
import { qrPath } from '../../exchange/qr-path';
import { factsOf, type Language } from '../../i18n/languages';
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
  const say = wordsIn('handout', spoken);
  return (
    <article
      class="card stack handout printable"
      lang={factsOf(spoken).tag}
      dir={factsOf(spoken).direction}
      aria-label={t('handout.name')}
    >
      <p class="handout-logo">
        <Icon name="car" />
        {say('product')}
      </p>
      <h2>{say('title')}</h2>
      <p>{say('what')}</p>
      <ol>
        <li>{say('step-open')}</li>
        <li>{say('step-try')}</li>
        <li>{say('step-send')}</li>
      </ol>
      <svg class="qr" viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={say('qr')}>
        <rect width={qr.size} height={qr.size} fill="#fff" />
        <path d={qr.path} fill="#000" shape-rendering="crispEdges" />
      </svg>
      <p class="handout-link" dir="ltr">
        {link}
      </p>
      <p>{say('privacy')}</p>
      <p>
        {say('from')}{' '}
        <strong>
          <bdi>{label}</bdi>
        </strong>
      </p>
    </article>
  );
}

/** True once the sheet's words can be spoken in this language. */
function useLanguage(spoken: Language): boolean {
  const [loaded, setLoaded] = useState<Language | null>(null);
  useEffect(() => {
    let current = true;
    void loadWordsIn(spoken, ['handout']).then(() => current && setLoaded(spoken));
    return () => {
      current = false;
    };
  }, [spoken]);
  return loaded === spoken;
}
