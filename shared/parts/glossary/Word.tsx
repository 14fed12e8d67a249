import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Term } from '../../content/glossary';
import { factsOf } from '../../i18n/languages';
import { language, wordsIn } from '../../i18n/words';
import { placeBeside } from './place-beside';

/**
 * A word of the material. Pressed, it is explained in the reader's language; Escape or a press elsewhere ends that. A
 * `tied` word stays on the line of what stands before it.
 */
export function Word({ word, term, tied }: { word: string; term: Term; tied: boolean }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const note = useId();
  return (
    <span class="glossary" data-tied={tied || undefined}>
      <button
        ref={button}
        type="button"
        class="glossary-word"
        aria-expanded={open}
        aria-controls={open ? note : undefined}
        data-term={term}
        onClick={() => setOpen(!open)}
      >
        {word}
      </button>
      {/* Stands here before it says something: only then do screen readers speak what comes into it. */}
      <span role="status">
        {open && button.current && <Note id={note} term={term} word={button.current} onClose={() => setOpen(false)} />}
      </span>
    </span>
  );
}

interface NoteProps {
  id: string;
  term: Term;
  word: HTMLElement;
  onClose: () => void;
}

/** The explanation in a box above everything, near the word. */
function Note({ id, term, word, onClose }: NoteProps) {
  const box = useRef<HTMLSpanElement>(null);
  const reader = language.value;
  const { tag, direction } = factsOf(reader);
  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    const place = () => box.current && placeBeside(box.current, word);
    box.current?.showPopover();
    place();
    const isElsewhere = ({ target }: Event) =>
      target instanceof Node && !box.current?.contains(target) && !word.contains(target);
    addEventListener('pointerdown', (event) => isElsewhere(event) && onClose(), { signal });
    addEventListener('keydown', (event: KeyboardEvent) => event.key === 'Escape' && onClose(), { signal });
    addEventListener('scroll', place, { signal, capture: true, passive: true });
    addEventListener('resize', place, { signal });
    return () => gone.abort();
  }, []);
  return (
    <span ref={box} id={id} popover="manual" class="glossary-note" lang={tag} dir={direction}>
      {wordsIn('glossary', reader)(`term.${term}`)}
    </span>
  );
}
