import { ArchiveError } from '../file-door';
import { XmlError } from '../xml/read-xml';

/** Thrown for a package that holds another kind of document. */
export class OtherKindError extends Error {
  override readonly name = 'OtherKindError';
}

export type OfficeTrouble = 'other-kind' | 'locked' | 'damaged' | 'too-large' | 'unsafe';

/** What an error says about the document. @throws what says nothing about it */
export function officeTrouble(error: unknown): OfficeTrouble {
  if (error instanceof OtherKindError) return 'other-kind';
  if (error instanceof XmlError) return error.code;
  if (!(error instanceof ArchiveError)) throw error;
  switch (error.code) {
    case 'empty':
    case 'not-a-zip':
      return 'other-kind';
    case 'too-many-files':
    case 'too-slow':
      return 'too-large';
    default:
      return error.code;
  }
}
