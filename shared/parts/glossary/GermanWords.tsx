import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Namespace } from '../../i18n/namespaces';
import { haveWords, haveWordsIn, loadWords, loadWordsIn } from '../../i18n/words';
import { Explained } from './Explanation';
import { Explaining } from './Glossed';
import { type Piece, termsIn } from './terms-in';
import { Word } from './Word';
import './glossary.css';

/**
 * Shows its children once the namespaces can be spoken in German as well; `Glossed` texts in them explain their words.
 * Words that do not come reach the page's fence.
 */
export function GermanWords({ of, children }: { of: readonly Namespace[]; children: ComponentChildren }) {
  const [ready, setReady] = useState(() => haveWordsIn('de', of) && haveWords(['glossary']));
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    if (ready) return;
    Promise.all([loadWordsIn('de', of), loadWords(['glossary'])]).then(
      () => setReady(true),
      (error: unknown) => setFailure({ error }),
    );
  }, [ready]);
  if (failure) throw failure.error;
  if (!ready) return null;
  return (
    <Explaining.Provider value={explained}>
      <Explained>{children}</Explained>
    </Explaining.Provider>
  );
}

function explained(text: string): ComponentChildren {
  return termsIn(text).map((piece, at, pieces) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      <Word key={at} word={piece.word} term={piece.term} tied={opens(pieces[at - 1])} />
    ),
  );
}

/** Whether the text before a word ends with what belongs to that word: a quote or a bracket. */
function opens(before: Piece | undefined): boolean {
  return typeof before === 'string' && /[„‚»›(]$/.test(before);
}
