import { useState } from 'preact/hooks';
import { ReadAloud, type ReadingSpeed } from '../parts/read-aloud/ReadAloud';
import { useApp } from './app';
import { useLoaded } from './use-loaded';

interface ReadingPageProps {
  root: HTMLElement;
  state: 'speaking' | 'no-voice';
  onState: (state: 'silent' | 'no-voice') => void;
}

/** Reads with the speed that was chosen on this device last. */
export function ReadingPage(props: ReadingPageProps) {
  const { store } = useApp();
  const [chosen, setChosen] = useState<ReadingSpeed | null>(null);
  const kept = useLoaded(() => store.settings.read(), [store]);
  if (kept.state === 'loading') return null;
  const choose = (speed: ReadingSpeed) => {
    setChosen(speed);
    void store.settings.change({ readingSpeed: speed });
  };
  return <ReadAloud {...props} speed={chosen ?? kept.value.readingSpeed ?? 'normal'} onSpeed={choose} />;
}
