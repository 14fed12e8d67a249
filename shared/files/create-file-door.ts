import { createJobRunner } from './create-job-runner';
import { ArchiveError, type ArchiveTrouble, type FileDoor } from './file-door';
import type { FileAnswers, FileJob } from './file-messages';

const deadline = 10_000;

const deadlines: Readonly<Record<FileJob['kind'], number>> = {
  'read-calendar': deadline,
  'read-archive': deadline,
  'read-text-document': deadline,
  'read-table': deadline,
  pack: deadline,
  unpack: deadline,
};

/** @param workerAddress bundled address of `file.worker.ts` (`import address from '…/file.worker?worker&url'`) */
export function createFileDoor(workerAddress: string): FileDoor {
  const run = createJobRunner<FileJob, FileAnswers, ArchiveTrouble>({
    address: workerAddress,
    deadlines,
    refusal: (trouble) => new ArchiveError(trouble),
  });
  return {
    readCalendar: (file, signal) => run({ kind: 'read-calendar', file }, signal).catch(tooSlow(file)),
    readArchive: (file, known, signal) => run({ kind: 'read-archive', file, known }, signal).catch(tooSlow(file)),
    readTextDocument: (file, signal) => run({ kind: 'read-text-document', file }, signal).catch(tooSlow(file)),
    readTable: (file, signal) => run({ kind: 'read-table', file }, signal).catch(tooSlow(file)),
    pack: (files, signal) => run({ kind: 'pack', files }, signal),
    unpack: (bytes, signal) => run({ kind: 'unpack', bytes }, signal),
  };
}

/** A passed deadline is a fact about the file; what else the reading jobs throw is not. */
const tooSlow = (file: Blob) => (trouble: unknown) => {
  if (trouble instanceof ArchiveError && trouble.code === 'too-slow') {
    return { outcome: trouble.code, bytes: file.size };
  }
  throw trouble;
};
