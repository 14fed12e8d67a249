import { useEffect, useRef } from 'preact/hooks';
import type { Term } from '../../content/glossary';
import { useExplanation } from './Explanation';

/**
 * A word of the material. Pressed, it is explained in the reader's language. A `tied` word stays on the line of what
 * stands before it.
 */
export function Word({ word, term, tied }: { word: string; term: Term; tied: boolean }) {
  const button = useRef<HTMLButtonElement>(null);
  const { asked, noteId, ask } = useExplanation();
  const open = asked !== null && asked.word === button.current;
  useEffect(() => {
    const mine = button.current;
    return () => ask((now) => (now?.word === mine ? null : now));
  }, [ask]);
  return (
    <span class="glossary" data-tied={tied || undefined}>
      <button
        ref={button}
        type="button"
        class="glossary-word"
        aria-expanded={open}
        aria-controls={open ? noteId : undefined}
        data-term={term}
        onClick={({ currentTarget }) => ask(open ? null : { word: currentTarget, term })}
      >
        {word}
      </button>
    </span>
  );
}
