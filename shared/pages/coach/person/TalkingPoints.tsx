import type { JudgedResult } from '../../../desk/judged';
import { talkingPoints } from '../../../desk/talking-points';
import { useWords } from '../../../i18n/use-words';
import { language } from '../../../i18n/words';
import type { TaskDeclaration } from '../../../model/task';
import { talkingWords } from './talking-words';

/** What to talk about with this person, in an order for a conversation. */
export function TalkingPoints({ person, bank }: { person: JudgedResult; bank: readonly TaskDeclaration[] }) {
  const t = useWords('coach-person');
  const points = talkingPoints(person.attempts, person.result.person, person.profile, bank);
  return (
    <section class="stack" data-gap="small" id="talk" tabIndex={-1}>
      <h2>{t('talk.title')}</h2>
      <p class="cell-note">{t('talk.what')}</p>
      <ol class="talking-points">
        {points.map((point, at) => (
          <li key={at} data-point={point.kind}>
            {talkingWords(point, language.value)}
          </li>
        ))}
      </ol>
    </section>
  );
}
