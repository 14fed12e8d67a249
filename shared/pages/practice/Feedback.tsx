import { largestPracticeSeed } from '../../engine/seeds';
import { useTaskWords } from '../../i18n/task-words';
import { useWords } from '../../i18n/use-words';
import type { Attempt } from '../../model/attempt';
import type { Finding } from '../../model/criterion';
import { ButtonLink } from '../../parts/Button';
import { Notice } from '../../parts/Notice';
import { useApp } from '../app';
import { Frame } from '../Frame';

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
        {attempt.findings.map((finding) => (
          <FindingItem key={finding.criterion} finding={finding} task={task} />
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

function FindingItem({ finding, task }: { finding: Finding; task: string }) {
  const t = useWords('check');
  const words = useTaskWords(task);
  return (
    <li data-criterion={finding.criterion} data-verdict={finding.verdict}>
      <Notice kind={kinds[finding.verdict]}>
        <strong>{t(`practice.${finding.verdict}`)}</strong>
        <p>{words(`reason.${finding.reason}`)}</p>
      </Notice>
    </li>
  );
}
