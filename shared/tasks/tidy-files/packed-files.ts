import type { FiledFile } from '../../model/archive';
import { lenientName, smallLetters } from './lenient-name';
import { type TidyFilesMaterial, type WantedId, wantedIds } from './material';

/** The content of an archive, sorted by what it is. */
export interface PackedFiles {
  /** The files of each document; an older CV stands for the CV where the newer one is not there. */
  readonly byDocument: ReadonlyMap<WantedId, readonly FiledFile[]>;
  readonly missing: readonly WantedId[];
  readonly oldCv: boolean;
  /** Known, but no part of the application. */
  readonly foreign: number;
  /** Nobody knows what they are; perhaps a paper that a program has saved anew. */
  readonly unknown: number;
  /** A content is there more than once. */
  readonly twice: boolean;
  readonly count: number;
}

export function sortPacked(files: readonly FiledFile[]): PackedFiles {
  const of = (id: string) => files.filter(({ material }) => material === id);
  const isWanted = (id: string | null) => wantedIds.some((wanted) => wanted === id);
  const known = files.flatMap(({ material }) => (material === null ? [] : [material]));
  const documents = wantedIds.map((id) => {
    const found = of(id);
    return [id, id === 'cv' && found.length === 0 ? of('cv-old') : found] as const;
  });
  return {
    byDocument: new Map(documents.filter(([, found]) => found.length > 0)),
    missing: wantedIds.filter((id) => of(id).length === 0),
    oldCv: of('cv-old').length > 0,
    foreign: known.filter((id) => !isWanted(id) && id !== 'cv-old').length,
    unknown: files.length - known.length,
    twice: new Set(known).size < known.length,
    count: files.length,
  };
}

/** Does the file lie in the wanted folder, at whatever depth? */
export function isInFolder(path: string, material: TidyFilesMaterial): boolean {
  return path
    .split('/')
    .slice(0, -1)
    .some((part) => isFolderName(part, material));
}

/** Capital letters, umlauts, the sign between the words and a counter behind them make no difference. */
export function isFolderName(name: string, { applicant }: TidyFilesMaterial): boolean {
  const pattern = new RegExp(`^bewerbung[^a-z0-9]*${lenientName(applicant.family)}(?![a-z])`, 'u');
  return pattern.test(smallLetters(name).trim());
}
