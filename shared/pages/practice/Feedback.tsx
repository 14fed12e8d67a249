import { largestPracticeSeed } from '../../engine/seeds';
import { useTaskWords } from '../../i18n/task-words';
import { useWords } from '../../i18n/use-words';
import type { Attempt } from '../../model/attempt';
import { ButtonLink } from '../../parts/Button';
import { Notice } from '../../parts/Notice';
import { useApp } from '../app';
import { Frame } from '../Frame';
import { type Alike, alike } from './alike';

const kinds = { met: 'good', missed: 'learn', 'not-seen': 'info' } as const;

/** What went well and what to practise again, criterion by criterion. */
export function Feedback({ task, attempt }: { task: string; attempt: Attempt }) {
  const t = useWords('check');
  const how = useWords('how-to');
  const words = useTaskWords(task);
  const { randomness } = useApp().tools;
  const again = randomness.seed() % largestPracticeSeed;
  return (
    <Frame page="practice-feedback" task={task}>
      <h1>{t('practice.feedback')}</h1>
      <p>{words('title')}</p>
      {attempt.ending === 'cannot' && <Notice kind="learn">{t('between.title-cannot')}</Notice>}
      {attempt.ending === 'fault' && <Notice>{t('between.title-fault')}</Notice>}
      <ul class="findings">
        {alike(attempt.findings).map((group) => (
          <FindingItem key={group[0].criterion} group={group} task={task} />
        ))}
      </ul>
      <div class="row">
        <ButtonLink kind="primary" href={`#/practice/${task}?seed=${again}`}>
          {t('practice.again')}
        </ButtonLink>
        <ButtonLink href={`#/practice/${task}/how`}>{how('title')}</ButtonLink>
        <ButtonLink href="#/practice">{t('practice.list')}</ButtonLink>
      </div>
    </Frame>
  );
}

/** One sentence for all that it is true of; what that is stands below it where it is more than one thing. */
function FindingItem({ group, task }: { group: Alike; task: string }) {
  const t = useWords('check');
  const words = useTaskWords(task);
  const [{ criterion, verdict, reason }, ...others] = group;
  return (
    <li {...(others.length === 0 && { 'data-criterion': criterion, 'data-verdict': verdict })}>
      <Notice kind={kinds[verdict]}>
        <strong>{t(`practice.${verdict}`)}</strong>
        <p>{words(`reason.${reason}`)}</p>
        {others.length > 0 && (
          <ul>
            {group.map((one) => (
              <li key={one.criterion} data-criterion={one.criterion} data-verdict={one.verdict}>
                {words(`criterion.${one.criterion}`)}
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </li>
  );
}
