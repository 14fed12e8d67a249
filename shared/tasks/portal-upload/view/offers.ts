import { type FileContent, makeOnce, type OfferedFile } from '../../../apps/portal/offered-file';
import { pageInWords } from '../../../apps/portal/page-in-words';
import type { WorkTools } from '../../view';
import type { PortalFile } from '../files';
import { makeFile, mediaTypes } from './make-file';

/** The person's files, each made when it is first asked for. */
export function offersOf(files: readonly PortalFile[], tools: WorkTools, signal: AbortSignal): readonly OfferedFile[] {
  const make = makeOnce();
  return files.map((file) => ({
    id: file.name,
    name: file.fileName,
    mediaType: mediaTypes[file.make === 'picture' ? file.ending : file.make],
    bytes: () => make(file.name, () => makeFile(file, tools, signal)),
    content: contentOf(file),
  }));
}

function contentOf(file: PortalFile): FileContent {
  switch (file.make) {
    case 'paper':
      return { kind: 'pages', pages: file.document.pages.map(pageInWords) };
    case 'picture':
      return { kind: 'picture', inWords: '' };
    case 'text-file':
      return { kind: 'closed' };
  }
}

/** The same files with what the photo shows, in the language on screen. */
export function inWords(files: readonly OfferedFile[], photo: string): readonly OfferedFile[] {
  return files.map((file) =>
    file.content.kind === 'picture' ? { ...file, content: { kind: 'picture', inWords: photo } } : file,
  );
}
