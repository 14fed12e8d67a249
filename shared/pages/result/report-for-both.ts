import type { Session } from '../../engine/session';
import type { ReportContent } from '../../exchange/report-layout';
import type { Language } from '../../i18n/languages';
import { loadTaskWordsIn } from '../../i18n/task-words-in';
import { loadWordsIn } from '../../i18n/words';
import type { Profile } from '../../model/profile';
import { reportContent } from './report-content';
import type { Summary } from './summary';

/** The report in the person's language; where a coach may not read that, the same in German behind it. */
export async function reportForBoth(
  session: Session,
  summary: Summary,
  profile: Profile,
  spoken: Language,
): Promise<ReportContent> {
  const content = reportContent(session, summary, profile, spoken);
  if (spoken === 'de' || spoken === 'de-simple') return content;
  const tasks = session.attempts.map(({ task }) => task);
  await Promise.all([loadWordsIn('de', ['common', 'result', 'supervision']), loadTaskWordsIn('de', tasks)]);
  return { ...content, translation: reportContent(session, summary, profile, 'de') };
}
