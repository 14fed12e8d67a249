import type { Session } from '../../engine/session';
import type { ReportContent } from '../../exchange/report-layout';
import type { Language } from '../../i18n/languages';
import { taskWords } from '../../i18n/task-words';
import { wordsIn } from '../../i18n/words';
import type { Profile } from '../../model/profile';
import type { Summary, SummedFinding } from './summary';

/** The result in words for the printed report; the same order as on screen, empty sections left out. */
export function reportContent(session: Session, summary: Summary, profile: Profile, spoken: Language): ReportContent {
  const t = wordsIn('check', spoken);
  const common = wordsIn('common', spoken);
  const date = new Date(session.startedAt).toLocaleDateString(spoken, { dateStyle: 'long' });
  const reasons = (findings: readonly SummedFinding[]) =>
    findings.map(({ task, reason }) => taskWords(task, spoken)(`reason.${reason}`));
  const newTasks = summary.cannot.map((task) => t('result.cannot', { task: taskWords(task, spoken)('title') }));
  const advice = profile.modules
    .filter(({ tasks }) => tasks > 0)
    .map(({ module, placement }) =>
      t('result.module-line', { module: common(`module.${module}`), placement: t(`result.placement.${placement}`) }),
    );
  const strengths = reasons(summary.strengths);
  const sections = [
    { heading: t('result.strengths'), lines: strengths.length > 0 ? strengths : [t('result.strengths-few')] },
    { heading: t('result.learn'), lines: [...reasons(summary.learn), ...newTasks] },
    { heading: t('result.not-seen'), lines: reasons(summary.notSeen) },
    { heading: t('result.modules'), lines: [...advice, t('result.modules-what')] },
    { heading: t('result.next'), lines: [t('result.next-course'), t('result.launch')] },
  ];
  return {
    language: spoken,
    title: t('result.title'),
    sections: sections.filter(({ lines }) => lines.length > 0),
    footer: t('result.report-footer', { date }),
  };
}
