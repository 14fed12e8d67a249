import { useTaskWords } from '../i18n/task-words';
import { useWords } from '../i18n/use-words';
import { Prose } from '../parts/Prose';
import './work.css';

/** What is to be done; stays on screen while somebody works. */
export function Brief({ task }: { task: string }) {
  const t = useWords('check');
  const words = useTaskWords(task);
  return (
    <section class="brief" aria-label={t('work.brief')}>
      <h1>{words('title')}</h1>
      <Prose text={words('brief')} />
    </section>
  );
}
