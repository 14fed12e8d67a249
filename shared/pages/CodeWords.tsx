import './code-words.css';

/** Five words, large, one a line. They are German in every language. */
export function CodeWords({ label, words }: { label: string; words: readonly string[] }) {
  return (
    <ol class="code-words" lang="de" dir="ltr" aria-label={label} data-code>
      {words.map((word, at) => (
        <li key={at}>{word}</li>
      ))}
    </ol>
  );
}
