import type { Session } from '../../engine/session';
import type { ReportContent } from '../../exchange/report-layout';
import { factsOf, type Language } from '../../i18n/languages';
import { localeOf } from '../../i18n/locale';
import { taskWords } from '../../i18n/task-words';
import { directionOf, wordsIn } from '../../i18n/words';
import type { Profile } from '../../model/profile';
import type { Summary, SummedFinding } from './summary';

/** Most lines of each list, so that the report stays one page; the screen and the coach's file hold them all. */
const most = { strengths: 7, learn: 8, notSeen: 3 } as const;

/** The result in words for the report on one page; the same order as on screen, empty sections left out. */
export function reportContent(session: Session, summary: Summary, profile: Profile, spoken: Language): ReportContent {
  const t = wordsIn('result', spoken);
  const { supervision } = session;
  const common = wordsIn('common', spoken);
  const date = new Date(session.startedAt).toLocaleDateString(localeOf(spoken), { dateStyle: 'long' });
  const reasons = (findings: readonly SummedFinding[]) =>
    findings.map(({ task, reason }) => taskWords(task, spoken)(`reason.${reason}`));
  const newTasks = summary.cannot.map((task) => t('result.cannot', { task: taskWords(task, spoken)('title') }));
  const advice = profile.modules
    .filter(({ tasks }) => tasks > 0)
    .map(({ module, placement }) =>
      t('result.module-line', { module: common(`module.${module}`), placement: t(`result.placement.${placement}`) }),
    );
  const cut = (lines: readonly string[], limit: number) =>
    lines.length <= limit
      ? lines
      : [...lines.slice(0, limit - 1), t('result.and-more', { count: lines.length - limit + 1 })];
  const strengths = cut(reasons(summary.strengths), most.strengths);
  const learn = cut([...reasons(summary.learn), ...newTasks], most.learn);
  const sections = [
    { heading: t('result.strengths'), lines: strengths.length > 0 ? strengths : [t('result.strengths-few')] },
    { heading: t('result.next'), lines: [t(learn.length > 0 ? 'result.next-course' : 'result.learn-none')] },
    { heading: t('result.learn'), lines: learn },
    { heading: t('result.not-seen'), lines: cut(reasons(summary.notSeen), most.notSeen) },
    { heading: t('result.modules'), lines: [t('result.modules-what'), ...advice, t('result.launch')] },
  ];
  return {
    language: factsOf(spoken).tag,
    direction: directionOf(spoken),
    title: t('result.title'),
    sections: sections.filter(({ lines }) => lines.length > 0),
    footer: supervision
      ? wordsIn('supervision', spoken)('report-with', { date, name: supervision.by })
      : t('result.report-footer', { date }),
  };
}
