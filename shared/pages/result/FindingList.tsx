import { useTaskWords } from '../../i18n/task-words';
import { Icon, type IconName } from '../../parts/Icon';
import type { SummedFinding } from './summary';

/** Findings as sentences, each with its sign; nothing for an empty heap. */
export function FindingList({ findings, icon }: { findings: readonly SummedFinding[]; icon: IconName }) {
  if (findings.length === 0) return null;
  return (
    <ul class="finding-list">
      {findings.map((finding) => (
        <li
          key={`${finding.task} ${finding.criterion}`}
          data-task={finding.task}
          data-criterion={finding.criterion}
          data-verdict={finding.verdict}
        >
          <Icon name={icon} />
          <Reason finding={finding} />
        </li>
      ))}
    </ul>
  );
}

/** What was seen, and in which task: "One of the three files is missing." says little alone. */
function Reason({ finding }: { finding: SummedFinding }) {
  const words = useTaskWords(finding.task);
  return (
    <span>
      {words(`reason.${finding.reason}`)}
      <small class="finding-task no-print">{words('title')}</small>
    </span>
  );
}
