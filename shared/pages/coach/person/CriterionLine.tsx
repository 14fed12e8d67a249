import { useTaskWords } from '../../../i18n/task-words';
import { useWords } from '../../../i18n/use-words';
import type { Criterion, Finding } from '../../../model/criterion';
import { Icon, type IconName } from '../../../parts/Icon';

interface CriterionLineProps {
  task: string;
  finding: Finding;
  /** undefined where this app does not know the criterion. */
  criterion: Criterion | undefined;
}

const icons: Record<Finding['verdict'], IconName> = { met: 'check', missed: 'signpost', 'not-seen': 'help' };

/** One criterion: verdict, the reason to read out, and how close to reality it was seen. */
export function CriterionLine({ task, finding, criterion }: CriterionLineProps) {
  const t = useWords('coach');
  const common = useWords('common');
  const words = useTaskWords(task);
  const verdict = t(`verdict.${finding.verdict}`);
  return (
    <li class="criterion-line" data-criterion={finding.criterion} data-verdict={finding.verdict}>
      <Icon name={icons[finding.verdict]} />
      <div>
        <strong>{words(`criterion.${finding.criterion}`) || finding.criterion}</strong>
        {': '}
        {verdict}
        <span class="criterion-reason">{words(`reason.${finding.reason}`) || verdict}</span>
        {criterion && <span class="cell-note">{common(`grade.${finding.grade ?? criterion.grade}`)}</span>}
      </div>
    </li>
  );
}
