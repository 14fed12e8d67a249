import { type FileContent, makeOnce, type OfferedFile } from '../../../apps/portal/offered-file';
import { pageInWords } from '../../../apps/portal/page-in-words';
import type { WorkTools } from '../../view';
import type { PortalFile } from '../files';
import { makeFile, mediaTypes } from './make-file';

/** The person's files, each made when it is first asked for. `picture` says what the photo shows. */
export function offersOf(
  files: readonly PortalFile[],
  tools: WorkTools,
  picture: string,
  signal: AbortSignal,
): readonly OfferedFile[] {
  const make = makeOnce();
  return files.map((file) => ({
    id: file.name,
    name: file.fileName,
    mediaType: mediaTypes[file.make === 'picture' ? file.ending : file.make],
    bytes: () => make(file.name, () => makeFile(file, tools, signal)),
    content: contentOf(file, picture),
  }));
}

function contentOf(file: PortalFile, picture: string): FileContent {
  switch (file.make) {
    case 'paper':
      return { kind: 'pages', pages: file.document.pages.map(pageInWords) };
    case 'picture':
      return { kind: 'picture', inWords: picture };
    case 'text-file':
      return { kind: 'closed' };
  }
}
