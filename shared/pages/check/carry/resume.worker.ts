import { openResume, sealResume } from '../../../exchange/resume-file';
import { serveJobs } from '../../../files/serve-jobs';
import type { ResumeAnswers, ResumeJob, ResumeTrouble } from './resume-messages';

serveJobs<ResumeJob, ResumeAnswers[ResumeJob['kind']], ResumeTrouble>({
  kinds: ['seal', 'open'],
  work: (job) => (job.kind === 'seal' ? sealResume(job.resume, job.words) : openResume(job.bytes, job.words)),
  troubleOf: (error) => (error instanceof RangeError ? 'too-large' : null),
  transferOf: (answer) => (answer instanceof Uint8Array ? [answer.buffer] : []),
});
