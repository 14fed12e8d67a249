import type { SaveFile } from './save-file';

/** Browsers read a blob's address some time after the click; a minute is more than any of them needs. */
const keptFor = 60_000;

/** Marks of direction belong into sentences; in a file's name nobody sees them, and no other program finds the file. */
export const nameOnDisk = (name: string) => name.replaceAll(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');

/** Saves through the browser's own download, so the file lands where the person's files always land. */
export const saveByDownload: SaveFile = async (name, bytes, mediaType) => {
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = nameOnDisk(name);
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
};
