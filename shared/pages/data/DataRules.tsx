import { Speaking, useWords } from '../../i18n/use-words';
import './data.css';

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
      <dl class="data-rules">
        {questions.map((question) => (
          <div key={question}>
            <dt>{t(`${question}.q`)}</dt>
            <dd>{t(`${question}.a`)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="notices.txt" target="_blank" rel="noreferrer">
          {t('notices')}
        </a>
      </p>
    </section>
  );
}
