import { useWords } from '../../../i18n/use-words';
import { Button } from '../../../parts/Button';

/** The five words, large, one a line, to copy or to print. They are German in every language. */
export function CodeCard({ words }: { words: readonly string[] }) {
  const t = useWords('resume');
  return (
    <section class="card stack">
      <h2 class="no-print">{t('carry.words')}</h2>
      <ol class="code-words" lang="de" dir="ltr" aria-label={t('carry.words-list')} data-code>
        {words.map((word, at) => (
          <li key={at}>{word}</li>
        ))}
      </ol>
      <p>{t('carry.words-what')}</p>
      <div class="row no-print">
        <Button onPress={() => print()}>{t('carry.print')}</Button>
      </div>
    </section>
  );
}
