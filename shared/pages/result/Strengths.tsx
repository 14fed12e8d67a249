import { useWords } from '../../i18n/use-words';
import { FindingList } from './FindingList';
import type { Summary } from './summary';

const firstShown = 3;

/** Three strengths in the open, the others one press away. */
export function Strengths({ summary: { strengths } }: { summary: Summary }) {
  const t = useWords('result');
  return (
    <section class="stack result-good">
      <h2>{t('result.strengths')}</h2>
      {strengths.length === 0 && <p>{t('result.strengths-few')}</p>}
      <FindingList findings={strengths.slice(0, firstShown)} icon="check" />
      {strengths.length > firstShown && (
        <details>
          <summary>{t('result.more', { count: strengths.length })}</summary>
          <FindingList findings={strengths.slice(firstShown)} icon="check" />
        </details>
      )}
    </section>
  );
}
