import type { JudgedResult } from '../../../desk/judged';
import type { Trust } from '../../../desk/trust';
import { useWords } from '../../../i18n/use-words';
import { language } from '../../../i18n/words';
import { shortDate, shortMoment } from '../formats';
import { minutesOf } from './minutes';
import { supervisedWords } from './supervised-words';

/** Under which circumstances the check was taken. */
export function CheckFacts({ person: { result, attempts, trust } }: { person: JudgedResult }) {
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
        <SupervisedFacts trust={trust} />, {t(`facts.device.${result.host.device}`)}
      </dd>
      <dt>{t('facts.log')}</dt>
      <dd data-log={trust.log}>{t(`facts.log-state.${trust.log}`)}</dd>
      <dt>{t('facts.end')}</dt>
      <dd>{t(`facts.stopped.${result.stopped}`)}</dd>
    </dl>
  );
}

function SupervisedFacts({ trust: { supervised, begunAt } }: { trust: Trust }) {
  const t = useWords('coach');
  const signed = supervised.kind === 'supervised' ? t('facts.confirmed-on', { day: shortDate(supervised.at) }) : null;
  const begun = begunAt ? t('facts.begun', { moment: shortMoment(begunAt) }) : null;
  return (
    <span data-supervised={supervised.kind}>
      {[supervisedWords(supervised, language.value), signed, begun].filter(Boolean).join(', ')}
    </span>
  );
}
