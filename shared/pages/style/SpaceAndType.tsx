import { useWords } from '../../i18n/use-words';
import { Specimens } from './Specimens';
import { sizes, spaces } from './token-list';

/** The steps of type and of space. */
export function SpaceAndType() {
  const t = useWords('style');
  return (
    <>
      <Specimens title={t('type.title')} what={t('type.what')}>
        <dl class="style-scale">
          {sizes.map((name) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd style={{ fontSize: `var(--${name})` }}>{t('type.sample')}</dd>
            </div>
          ))}
        </dl>
      </Specimens>
      <Specimens title={t('space.title')} what={t('space.what')}>
        <ul class="style-scale">
          {spaces.map((name) => (
            <li key={name}>
              <code>{name}</code>
              <span class="style-space" style={{ inlineSize: `var(--${name})` }} />
            </li>
          ))}
        </ul>
      </Specimens>
      <Specimens title={t('layout.title')}>
        <div class="card">{t('layout.card')}</div>
        <div class="row">
          {[1, 2, 3].map((at) => (
            <div class="card" key={at}>
              {t('layout.row')}
            </div>
          ))}
        </div>
      </Specimens>
    </>
  );
}
