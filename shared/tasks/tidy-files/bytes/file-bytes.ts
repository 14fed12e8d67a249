import type { Content, TidyFilesMaterial } from '../material';
import { pagePdf } from './page-pdf';
import { scenePng } from './scene-png';
import { sceneOf } from './scenes';

/** A content as the bytes of a real file: PDF, PNG or plain text. */
export function fileBytes(content: Content): Uint8Array<ArrayBuffer> {
  switch (content.kind) {
    case 'page':
      return pagePdf(content.lines);
    case 'scene':
      return scenePng(sceneOf(content));
    case 'note':
      return new TextEncoder().encode(`${content.lines.join('\r\n')}\r\n`);
  }
}

/** The bytes of each content, and the files of the messy archive as they go into it. */
export function messyBytes({ contents, files }: TidyFilesMaterial) {
  const byId = new Map(contents.map((content) => [content.id, fileBytes(content)]));
  const packed = files.flatMap(({ name, content }) => {
    const bytes = byId.get(content);
    return bytes ? [{ path: name, bytes }] : [];
  });
  return { byId, packed };
}
