import { serveJobs } from '../serve-jobs';
import type { CodeJob } from './code-messages';
import { findCode } from './find-code';

serveJobs<CodeJob, string | null, never>({
  kinds: ['read-code'],
  work: async ({ picture }) => findCode(picture),
  troubleOf: () => null,
  transferOf: () => [],
});
