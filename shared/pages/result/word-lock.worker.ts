import { sealResultWithWords } from '../../exchange/seal-result';
import { serveJobs } from '../../files/serve-jobs';
import type { WordLockAnswers, WordLockJob } from './word-lock-messages';

serveJobs<WordLockJob, WordLockAnswers['lock'], never>({
  kinds: ['lock'],
  work: ({ result, words }) => sealResultWithWords(result, words),
  troubleOf: () => null,
  transferOf: (sealed) => [sealed.buffer],
});
