import { ArchiveError } from '../file-door';

/** What operating systems add by themselves; no person put it there. */
const system = /^(__MACOSX|\.DS_Store|\._.*|\.directory|Thumbs\.db|desktop\.ini|\.Spotlight-V100|\.Trashes)$/i;

/** Characters that turn the reading direction: they make `exe.pdf` out of `fdp.exe`. */
const directionMarks = /[\u202a-\u202e\u2066-\u2069]/g;

const longest = 500;

/**
 * An entry's name as a path inside the archive's own folder: `/` between names, no drive, no root.
 * null: nothing a person would see.
 * @throws ArchiveError unsafe for a name that leaves the folder or cannot be a name
 */
export function safePath(name: string): string | null {
  const inside = name
    .replaceAll('\\', '/')
    .replace(/^[A-Za-z]:/, '')
    .replace(directionMarks, '');
  const names = inside.split('/').filter((part) => part !== '' && part !== '.');
  if (names.includes('..') || hasControls(inside) || inside.length > longest) throw new ArchiveError('unsafe');
  if (names.length === 0 || names.some((part) => system.test(part))) return null;
  return names.join('/');
}

function hasControls(text: string): boolean {
  return [...text].some((character) => character < ' ' || character === '\u007f');
}
