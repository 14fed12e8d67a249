import { packFiles } from './archive/pack-files';
import { readArchive } from './archive/read-archive';
import { unpackFiles } from './archive/unpack-files';
import { readCalendar } from './calendar/read-calendar';
import { ArchiveError, type ArchiveTrouble, type PackedFile } from './file-door';
import type { FileAnswers, FileJob } from './file-messages';
import { serveJobs } from './serve-jobs';
import { readTable } from './table/read-table';
import { readTextDocument } from './text-document/read-text-document';

type Answer = FileAnswers[FileJob['kind']];

serveJobs<FileJob, Answer, ArchiveTrouble>({
  kinds: ['read-calendar', 'read-archive', 'read-text-document', 'read-table', 'pack', 'unpack'],
  work,
  troubleOf: (error) => (error instanceof ArchiveError ? error.code : null),
  transferOf,
});

function transferOf(answer: Answer): Transferable[] {
  if (answer instanceof Uint8Array) return [answer.buffer];
  return Array.isArray(answer) ? answer.map(({ bytes }: PackedFile) => bytes.buffer) : [];
}

async function work(job: FileJob): Promise<Answer> {
  switch (job.kind) {
    case 'read-calendar':
      return readCalendar(job.file);
    case 'read-archive':
      return readArchive(job.file, job.known);
    case 'read-text-document':
      return readTextDocument(job.file);
    case 'read-table':
      return readTable(job.file);
    case 'pack':
      return packFiles(job.files);
    case 'unpack':
      return unpackFiles(job.bytes);
  }
}
