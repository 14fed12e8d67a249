import { useEffect, useRef, useState } from 'preact/hooks';
import { useSpoken, useWords } from '../../i18n/use-words';
import { Icon } from '../../parts/Icon';
import { contrast, rgbOf } from './contrast';
import { Specimens } from './Specimens';
import { demanded, type Pair, pairs, quietColours } from './token-list';

/** Every colour on every ground it stands on, with the contrast that this browser draws now. */
export function Colours() {
  const t = useWords('style');
  return (
    <Specimens title={t('colours.title')} what={t('colours.what')}>
      <ul class="style-swatches">
        {pairs.map((pair) => (
          <PairSwatch key={`${pair.ink} ${pair.ground}`} pair={pair} />
        ))}
      </ul>
      <p>{t('colours.quiet')}</p>
      <ul class="style-swatches">
        {quietColours.map((name) => (
          <li key={name} class="style-swatch">
            <span class="style-colour" style={{ background: `var(--${name})` }} />
            <code>{name}</code>
          </li>
        ))}
      </ul>
    </Specimens>
  );
}

function PairSwatch({ pair: { ink, ground, use } }: { pair: Pair }) {
  const t = useWords('style');
  const sample = useRef<HTMLSpanElement>(null);
  const ratio = useContrast(sample);
  const enough = ratio !== null && ratio >= demanded[use];
  const { format } = new Intl.NumberFormat(useSpoken(), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <li class="style-swatch" data-enough={enough}>
      <span ref={sample} class="style-colour" style={{ background: `var(--${ground})`, color: `var(--${ink})` }}>
        {use === 'shape' ? <span class="style-shape" /> : t('colours.sample')}
      </span>
      <span>
        <code>{t('colours.pair', { ink, ground })}</code>
      </span>
      {ratio !== null && (
        <span class="row" data-gap="small">
          <Icon name={enough ? 'check' : 'warning'} />
          <strong>{t('colours.ratio', { ratio: format(Math.floor(ratio * 10) / 10) })}</strong>
        </span>
      )}
      <span class="field-hint">
        {t(`colours.use.${use}`)},{' '}
        {t(enough ? 'colours.enough' : 'colours.too-little', { demanded: format(demanded[use]) })}
      </span>
    </li>
  );
}

/** The contrast of an element's text on its ground, measured again when the device turns dark or light. */
function useContrast(element: { readonly current: Element | null }): number | null {
  const [ratio, setRatio] = useState<number | null>(null);
  useEffect(() => {
    const here = new AbortController();
    const measure = () => element.current && setRatio(contrastOf(getComputedStyle(element.current)));
    measure();
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', measure, { signal: here.signal });
    return () => here.abort();
  }, []);
  return ratio;
}

function contrastOf({ color, backgroundColor }: CSSStyleDeclaration): number | null {
  const [ink, ground] = [rgbOf(color), rgbOf(backgroundColor)];
  return ink && ground ? contrast(ink, ground) : null;
}
