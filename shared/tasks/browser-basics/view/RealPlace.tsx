import { useRef, useState } from 'preact/hooks';
import type { SmallWeb } from '../../../apps/browser/page';
import { useWords } from '../../../i18n/use-words';
import { language } from '../../../i18n/words';
import type { BrowserDoor, BrowserPower, BrowserSight, RealBrowser } from '../../../model/browser-door';
import { Button } from '../../../parts/Button';
import { Notice } from '../../../parts/Notice';
import { useLifetime } from '../../../parts/use-lifetime';
import type { BrowserBasicsMaterial } from '../material';

const powers: readonly BrowserPower[] = ['bookmarks', 'downloads'];

interface RealPlaceProps {
  door: BrowserDoor;
  material: BrowserBasicsMaterial;
  web: SmallWeb;
  onSight: (sight: BrowserSight) => void;
  /** The person works in the simulated browser instead. */
  onHere: () => void;
}

type State = 'offered' | 'refused' | 'working' | 'tidied';

/** Offers the real browser, and shows what is seen there. The rights go back when this leaves the screen. */
export function RealPlace({ door, material, web, onSight, onHere }: RealPlaceProps) {
  const t = useWords('browser-basics');
  const lifetime = useLifetime();
  const [state, setState] = useState<State>('offered');
  const [seen, setSeen] = useState<readonly BrowserSight['kind'][]>([]);
  const real = useRef<RealBrowser | null>(null);
  const begin = async () => {
    const granted = await door.ask(powers);
    if (!granted || lifetime.aborted) return setState('refused');
    const work = {
      task: 'browser-basics',
      seed: material.seed,
      language: language.value,
      powers,
      pages: web.pages.map(({ id }) => id),
      files: web.files,
      see: (sight: BrowserSight) => {
        setSeen((kinds) => [...new Set([...kinds, sight.kind])]);
        onSight(sight);
      },
    };
    real.current = door.begin(work, lifetime);
    setState('working');
  };
  const tidy = () => void real.current?.tidy().then(() => setState('tidied'));
  const here = <Button onPress={onHere}>{t('view.real.no')}</Button>;
  return (
    <section class="card stack" data-real={state}>
      {state === 'offered' && (
        <>
          <p>{t('view.real.offer')}</p>
          <p>{t('view.real.promise')}</p>
          <div class="row">
            <Button onPress={() => void begin()}>{t('view.real.yes')}</Button>
            {here}
          </div>
        </>
      )}
      {state === 'refused' && (
        <>
          <Notice announced>{t('view.real.refused')}</Notice>
          <div class="row">{here}</div>
        </>
      )}
      {state === 'working' && (
        <>
          <Notice announced>{t('view.real.here')}</Notice>
          <p>{t('view.real.how')}</p>
          <div class="row">
            <Button onPress={() => void real.current?.open('start')}>{t('view.real.open')}</Button>
            {here}
          </div>
          <Sightings seen={seen} />
          {seen.length > 0 && (
            <div class="row">
              <Button onPress={tidy}>{t('view.real.tidy')}</Button>
            </div>
          )}
        </>
      )}
      {state === 'tidied' && (
        <>
          <Notice announced>{t('view.real.tidied')}</Notice>
          <div class="row">{here}</div>
        </>
      )}
    </section>
  );
}

function Sightings({ seen }: { seen: readonly BrowserSight['kind'][] }) {
  const t = useWords('browser-basics');
  return (
    <ul role="status">
      {seen.includes('tabs-open') && <li>{t('view.real.seen-tabs')}</li>}
      {seen.includes('bookmark-kept') && <li>{t('view.real.seen-bookmark')}</li>}
      {seen.includes('download-done') && <li>{t('view.real.seen-download')}</li>}
    </ul>
  );
}
