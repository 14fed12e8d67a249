import type { TextDocumentFacts } from '../../model/text-document';
import { ArchiveError } from '../file-door';
import { isLockedOdf } from '../office/is-locked-odf';
import { OtherKindError, officeTrouble } from '../office/office-trouble';
import { type OfficePackage, openPackage } from '../office/open-package';
import { relationshipsOf } from '../office/relationships';
import { docxParagraphs } from './docx-paragraphs';
import { odtParagraphs } from './odt-paragraphs';
import { type Block, paragraphsOf } from './paragraphs-of';

const mostBytes = 20 * 1024 * 1024;

/** Facts about a handed-in text document. Never throws for bad files. */
export async function readTextDocument(file: Blob): Promise<TextDocumentFacts> {
  const bytes = file.size;
  if (bytes === 0) return { outcome: 'empty', bytes };
  if (bytes > mostBytes) return { outcome: 'too-large', bytes };
  try {
    const { format, blocks } = blocksOf(openPackage(new Uint8Array(await file.arrayBuffer())));
    return { outcome: 'read', bytes, format, paragraphs: paragraphsOf(blocks) };
  } catch (error) {
    const trouble = officeTrouble(error);
    return { outcome: trouble === 'other-kind' ? 'not-a-document' : trouble, bytes };
  }
}

interface Opened {
  readonly format: 'docx' | 'odt';
  readonly blocks: readonly Block[];
}

function blocksOf(file: OfficePackage): Opened {
  const main = relationshipsOf(file, '').find(({ type }) => type === 'officeDocument');
  if (main) return { format: 'docx', blocks: docxParagraphs(file, main.target) };
  if (isLockedOdf(file)) throw new ArchiveError('locked');
  const content = file.part('content.xml');
  if (!content) throw new OtherKindError();
  return { format: 'odt', blocks: odtParagraphs(content, file.part('styles.xml')) };
}
