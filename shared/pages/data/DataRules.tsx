import { Speaking, useWords } from '../../i18n/use-words';
import { DataAnswers } from '../DataAnswers';

const questions = ['what', 'never', 'where', 'long', 'who', 'coach', 'delete', 'rights'] as const;

/** What is kept where, for how long, and who can read it; with the licences of what we use. */
export function DataRules() {
  return (
    <Speaking of={['data-rules']}>
      <Rules />
    </Speaking>
  );
}

function Rules() {
  const t = useWords('data-rules');
  return (
    <section class="stack">
      <h2>{t('title')}</h2>
      <DataAnswers
        answers={questions.map((id) => ({ question: t(`${id}.q`), answer: t(`${id}.a`) }))}
        notices={t('notices')}
      />
    </section>
  );
}
