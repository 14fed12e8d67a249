import type { TalkingPoint } from '../../../desk/talking-points';
import type { Language } from '../../../i18n/languages';
import { taskWords } from '../../../i18n/task-words';
import { wordsIn } from '../../../i18n/words';

/** A talking point as a sentence. The task's words, `coach`, `common` and `coach-person` must be loaded. */
export function talkingWords(point: TalkingPoint, spoken: Language): string {
  const t = wordsIn('coach-person', spoken);
  const coach = wordsIn('coach', spoken);
  const titleOf = (task: string) => taskWords(task, spoken)('title') || coach('unknown-task', { task });
  switch (point.kind) {
    case 'strength':
    case 'to-learn':
      return t(`talk.point.${point.kind}`, {
        task: titleOf(point.task),
        reason: taskWords(point.task, spoken)(`reason.${point.reason}`) || titleOf(point.task),
      });
    case 'expected-less':
    case 'expected-more':
    case 'cannot':
    case 'look-together':
      return t(`talk.point.${point.kind}`, { task: titleOf(point.task) });
    case 'equipment':
      return t(`talk.obstacle.${point.obstacle}`);
    case 'undecided':
      return t('talk.point.undecided', { module: wordsIn('common', spoken)(`module.${point.module}`) });
    case 'contact':
      return t('talk.point.contact', { channel: coach(`about.channel.${point.channel}`) });
    case 'how-was-it':
      return t('talk.point.how-was-it');
  }
}
