import type { FileKind } from '../files';
import type { ApplicationMailMaterial } from '../material';
import type { Reading } from './reading';

/** Papers that disturb nobody beside the right one. */
const harmless: readonly FileKind[] = ['cv-current', 'certificate-current', 'photo'];

/** The file that the ad asks for, and none that was not meant for this firm. */
export function readAttachment(attached: readonly string[], { files, wanted }: ApplicationMailMaterial): Reading {
  const kinds = attached.map((name) => files.find((file) => file.name === name)?.kind);
  if (kinds.length === 0) return { verdict: 'missed', reason: 'attachment-missing' };
  if (!kinds.includes(`${wanted}-current`)) return { verdict: 'missed', reason: 'attachment-wrong' };
  const disturbing = kinds.some((kind) => kind !== undefined && !harmless.includes(kind));
  return disturbing
    ? { verdict: 'missed', reason: 'attachment-wrong-too' }
    : { verdict: 'met', reason: 'attachment-right' };
}
