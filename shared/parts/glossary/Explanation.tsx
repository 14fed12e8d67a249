import { type ComponentChildren, createContext } from 'preact';
import { type StateUpdater, useContext, useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Term } from '../../content/glossary';
import { factsOf } from '../../i18n/languages';
import { language, wordsIn } from '../../i18n/words';
import { placeBeside } from './place-beside';

interface Asked {
  readonly word: HTMLElement;
  readonly term: Term;
}

interface Asking {
  readonly asked: Asked | null;
  /** Id of the box that explains. */
  readonly noteId: string;
  readonly ask: (next: StateUpdater<Asked | null>) => void;
}

const Explanations = createContext<Asking>({ asked: null, noteId: '', ask: () => undefined });

/** Which word of this material is explained, and the way to ask about another. */
export const useExplanation = () => useContext(Explanations);

/** Material whose words can be asked about, one at a time. */
export function Explained({ children }: { children: ComponentChildren }) {
  const [asked, ask] = useState<Asked | null>(null);
  const noteId = useId();
  return (
    <Explanations.Provider value={{ asked, noteId, ask }}>
      {children}
      {/* Stands here before it says something: only then do screen readers speak what comes into it. */}
      <span class="sr-only" role="status">
        {asked && <Note key={asked.term} id={noteId} asked={asked} onClose={() => ask(null)} />}
      </span>
    </Explanations.Provider>
  );
}

interface NoteProps {
  id: string;
  asked: Asked;
  onClose: () => void;
}

/** The explanation in a box above everything, near the word. Escape, a press elsewhere or going on ends it. */
function Note({ id, asked: { word, term }, onClose }: NoteProps) {
  const box = useRef<HTMLSpanElement>(null);
  const reader = language.value;
  const { tag, direction } = factsOf(reader);
  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    const place = () => box.current && placeBeside(box.current, word);
    box.current?.showPopover();
    place();
    const closeElsewhere = ({ target }: Event) => {
      const isHere = target instanceof Node && (box.current?.contains(target) || word.contains(target));
      if (!isHere) onClose();
    };
    addEventListener('pointerdown', closeElsewhere, { signal });
    addEventListener('focusin', closeElsewhere, { signal });
    addEventListener('keydown', (event: KeyboardEvent) => event.key === 'Escape' && onClose(), { signal });
    addEventListener('scroll', place, { signal, capture: true, passive: true });
    addEventListener('resize', place, { signal });
    return () => gone.abort();
  }, [word]);
  return (
    <span ref={box} id={id} popover="manual" class="glossary-note" lang={tag} dir={direction}>
      {wordsIn('glossary', reader)(`term.${term}`)}
    </span>
  );
}
