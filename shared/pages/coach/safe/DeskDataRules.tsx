import { Speaking, useWords } from '../../../i18n/use-words';
import { PageTop } from '../PageTop';

const questions = ['what', 'where', 'who', 'long', 'leaves', 'decides', 'rights'] as const;

/** What the desk keeps where, for how long, and who can read it. */
export function DeskDataRules() {
  return (
    <Speaking of={['coach-data']}>
      <Rules />
    </Speaking>
  );
}

function Rules() {
  const t = useWords('coach-data');
  return (
    <section class="stack coach-narrow" data-gap="large" data-page="coach-data">
      <PageTop title={t('title')} />
      <dl class="desk-data-rules">
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
