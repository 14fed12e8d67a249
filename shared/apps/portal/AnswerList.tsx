import { useWords } from '../../i18n/use-words';
import { answersOf } from './answers';
import type { FormField } from './form';
import type { PortalWork } from './work';

/** Questions and answers of a step, to read. */
export function AnswerList({ fields, work }: { fields: readonly FormField[]; work: PortalWork }) {
  const t = useWords('portal');
  return (
    <dl class="portal-answers">
      {answersOf(fields, work, t('yes')).map(({ label, answers }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {answers.length > 0
              ? answers.map((answer) => (
                  <div key={answer}>
                    <bdi>{answer}</bdi>
                  </div>
                ))
              : t('empty')}
          </dd>
        </div>
      ))}
    </dl>
  );
}
