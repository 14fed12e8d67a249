import type { TextDocumentFacts } from '../../model/text-document';

/** Facts about a handed-in text document. Never throws for bad files. */
export async function readTextDocument(file: Blob): Promise<TextDocumentFacts> {
  return { outcome: file.size === 0 ? 'empty' : 'not-a-document', bytes: file.size };
}
