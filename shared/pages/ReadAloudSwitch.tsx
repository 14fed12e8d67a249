import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../i18n/use-words';
import { Icon } from '../parts/Icon';
import { LazyPage } from './LazyPage';

const readingPage = () => import('./ReadingPage').then(({ ReadingPage }) => ReadingPage);

/** Starts and stops reading the page aloud; what reads comes when it is first wanted. */
export function ReadAloudSwitch({ main }: { main: RefObject<HTMLElement | null> }) {
  const t = useWords('common');
  const [state, setState] = useState<'silent' | 'speaking' | 'no-voice'>('silent');
  const speaking = state === 'speaking';
  const root = main.current;
  return (
    <>
      <button type="button" class="frame-read" onClick={() => setState(speaking ? 'silent' : 'speaking')}>
        <Icon name={speaking ? 'pause' : 'speaker'} />
        <span>{t(speaking ? 'frame.read-stop' : 'frame.read-aloud')}</span>
      </button>
      {state !== 'silent' && root && <LazyPage load={readingPage} props={{ root, state, onState: setState }} />}
    </>
  );
}
