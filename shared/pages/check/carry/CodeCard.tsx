import { useWords } from '../../../i18n/use-words';
import { Button } from '../../../parts/Button';
import { CodeWords } from '../../CodeWords';

/** The five words, to copy or to print. */
export function CodeCard({ words }: { words: readonly string[] }) {
  const t = useWords('resume');
  return (
    <section class="card stack">
      <h2 class="no-print">{t('carry.words')}</h2>
      <CodeWords label={t('carry.words-list')} words={words} />
      <p>{t('carry.words-what')}</p>
      <div class="row no-print">
        <Button onPress={() => print()}>{t('carry.print')}</Button>
      </div>
    </section>
  );
}
