import { Speaking, useWords } from '../../../i18n/use-words';
import { DataAnswers } from '../../DataAnswers';
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
      <DataAnswers
        answers={questions.map((id) => ({ question: t(`${id}.q`), answer: t(`${id}.a`) }))}
        notices={t('notices')}
      />
    </section>
  );
}
