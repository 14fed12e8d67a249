import { useRef, useState } from 'preact/hooks';
import { useWords } from '../../../i18n/use-words';
import { language } from '../../../i18n/words';
import type { BrowserDoor, BrowserPower, BrowserSight, RealBrowser } from '../../../model/browser-door';
import { Button } from '../../../parts/Button';
import { Notice } from '../../../parts/Notice';
import { useLifetime } from '../../../parts/use-lifetime';
import type { LeaveCleanMaterial } from '../material';

const powers: readonly BrowserPower[] = ['history'];
/** The pages that are visited in the real browser and shall be gone from its history. */
const pages = ['jobs', 'map'] as const;

/** Milliseconds until a browser has noted a visit; Firefox never notes those of an extension's pages. */
const longestWait = 4_000;

interface RealHistoryProps {
  door: BrowserDoor;
  material: LeaveCleanMaterial;
  onSight: (sight: BrowserSight) => void;
}

type State = 'offered' | 'refused' | 'working' | 'gone' | 'tidied';

/** Offers to clear two pages from the real history instead. The right goes back when this leaves the screen. */
export function RealHistory({ door, material, onSight }: RealHistoryProps) {
  const t = useWords('leave-clean');
  const lifetime = useLifetime();
  const [state, setState] = useState<State>('offered');
  const wasThere = useRef(false);
  const real = useRef<RealBrowser | null>(null);
  const see = (sight: BrowserSight) => {
    if (sight.kind !== 'history-left') return;
    onSight(sight);
    if (sight.links.length > 0) wasThere.current = true;
    else if (wasThere.current) setState('gone');
  };
  const begin = async () => {
    if (!(await door.ask(powers)) || lifetime.aborted) return setState('refused');
    const work = { task: 'leave-clean', seed: material.seed, language: language.value, powers, pages, files: [], see };
    real.current = door.begin(work, lifetime);
    setState('working');
    for (const page of pages) await real.current.open(page);
    const patience = setTimeout(() => !wasThere.current && giveUp(), longestWait);
    lifetime.addEventListener('abort', () => clearTimeout(patience), { once: true });
  };
  const giveUp = () => void real.current?.tidy().then(() => setState('refused'));
  const tidy = () => void real.current?.tidy().then(() => setState('tidied'));
  return (
    <section class="card stack" data-real={state}>
      <h2>{t('view.real.title')}</h2>
      {state === 'offered' && (
        <>
          <p>{t('view.real.offer')}</p>
          <p>{t('view.real.promise')}</p>
          <div class="row">
            <Button onPress={() => void begin()}>{t('view.real.yes')}</Button>
          </div>
        </>
      )}
      {state === 'refused' && <Notice announced>{t('view.real.refused')}</Notice>}
      {state === 'working' && (
        <>
          <Notice announced>{t('view.real.here')}</Notice>
          <p>{t('view.real.how')}</p>
        </>
      )}
      {state === 'gone' && <Notice kind="good">{t('view.real.gone')}</Notice>}
      {(state === 'working' || state === 'gone') && (
        <div class="row">
          <Button onPress={tidy}>{t('view.real.stop')}</Button>
        </div>
      )}
      {state === 'tidied' && <Notice>{t('view.real.tidied')}</Notice>}
    </section>
  );
}
