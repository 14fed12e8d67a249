import type { JudgedResult } from '../../../desk/judged';
import { useWords } from '../../../i18n/use-words';
import { shortDate } from '../formats';
import { minutesOf } from './minutes';

/** Under which circumstances the check was taken. */
export function CheckFacts({ person: { result, attempts } }: { person: JudgedResult }) {
  const t = useWords('coach');
  const minutes = minutesOf(attempts.reduce((sum, { milliseconds }) => sum + milliseconds, 0));
  return (
    <dl class="facts card">
      <dt>{t('facts.when')}</dt>
      <dd>
        {shortDate(result.endedAt)}, {t('minutes', { count: minutes })}
      </dd>
      <dt>{t('facts.how')}</dt>
      <dd>
        {t('facts.unsupervised')}, {t(`facts.device.${result.host.device}`)}
      </dd>
      <dt>{t('facts.end')}</dt>
      <dd>{t(`facts.stopped.${result.stopped}`)}</dd>
    </dl>
  );
}
