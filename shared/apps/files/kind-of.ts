import { nameParts } from './names';
import type { Entry } from './tree';

export const entryKinds = ['folder', 'zip', 'pdf', 'picture', 'text', 'document', 'other'] as const;
export type EntryKind = (typeof entryKinds)[number];

const endings: Readonly<Record<string, EntryKind>> = {
  '.zip': 'zip',
  '.pdf': 'pdf',
  '.png': 'picture',
  '.jpg': 'picture',
  '.jpeg': 'picture',
  '.gif': 'picture',
  '.webp': 'picture',
  '.txt': 'text',
  '.csv': 'text',
  '.doc': 'document',
  '.docx': 'document',
  '.odt': 'document',
};

/** What an entry is, told by the ending of its name as every file manager does. */
export function kindOf(entry: Pick<Entry, 'kind' | 'name'>): EntryKind {
  if (entry.kind === 'folder') return 'folder';
  return endings[nameParts(entry.name).ending.toLowerCase()] ?? 'other';
}

const mediaTypes: Readonly<Partial<Record<string, string>>> = {
  '.zip': 'application/zip',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.txt': 'text/plain',
};

export function mediaTypeOf(name: string): string {
  return mediaTypes[nameParts(name).ending.toLowerCase()] ?? 'application/octet-stream';
}
