import type { Random } from '../../model/random';

export type FileKind =
  | 'cv-current'
  | 'cv-old'
  | 'cv-template'
  | 'certificate-current'
  | 'certificate-old'
  | 'other-application'
  | 'photo';

export interface FileMaterial {
  /** Neutral name inside the material: `file-3`. */
  readonly name: string;
  readonly kind: FileKind;
  readonly bytes: number;
  /** Calendar date of the last change. */
  readonly changed: string;
}

/** The right file, its older version, and what else lies in such a folder. */
export function filesFor(wanted: 'cv' | 'certificate', random: Random): readonly FileMaterial[] {
  const kinds: readonly FileKind[] = [
    'cv-current',
    'certificate-current',
    wanted === 'cv' ? 'cv-old' : 'certificate-old',
    'cv-template',
    'other-application',
    'photo',
  ];
  return random.shuffle(kinds).map((kind, index) => ({
    name: `file-${index + 1}`,
    kind,
    bytes: random.integer(84, 940) * 1000,
    changed: changedOn(kind, random),
  }));
}

/** The newest file is the template or the other application, so that the date alone does not decide. */
function changedOn(kind: FileKind, random: Random): string {
  const day = random.integer(10, 28);
  switch (kind) {
    case 'cv-old':
    case 'certificate-old':
      return `2024-0${random.integer(2, 7)}-${day}`;
    case 'certificate-current':
      return `2026-07-${day}`;
    case 'cv-current':
      return `2026-12-${day}`;
    case 'photo':
      return `2026-0${random.integer(3, 9)}-${day}`;
    default:
      return `2027-01-${day}`;
  }
}
