import type { Block, DocumentSpec, PageSpec } from '../../model/document';
import { documentNumber } from '../../model/document-number';
import type { Random } from '../../model/random';
import type { Slot } from './material';
import { cvSheet, type Life, referenceSheet, schoolSheet } from './papers';

/** What a file is; `reference` belongs into no slot of this form. */
export type FileKind =
  | 'cv'
  | 'cv-text-file'
  | 'certificate'
  | 'certificate-heavy'
  | 'photo'
  | 'photo-png'
  | 'reference';

interface Named {
  /** Neutral name inside the material: `file-3`. */
  readonly name: string;
  readonly kind: FileKind;
  readonly fileName: string;
}

export type PortalFile = Named &
  (
    | { readonly make: 'paper'; readonly document: DocumentSpec }
    /** A text document for word processors, one paragraph a line. */
    | { readonly make: 'text-file'; readonly paragraphs: readonly string[] }
    | { readonly make: 'picture'; readonly ending: 'jpg' | 'png'; readonly seed: number }
  );

/** The slot where a file belongs. */
export const slotOf: Readonly<Record<FileKind, Slot | null>> = {
  cv: 'cv',
  'cv-text-file': 'cv',
  certificate: 'certificate',
  'certificate-heavy': 'certificate',
  photo: 'photo',
  'photo-png': 'photo',
  reference: null,
};

type Unnamed = PortalFile extends infer File ? (File extends Named ? Omit<File, 'name'> : never) : never;

/** The right files, two or three that the portal does not want in this form, and a paper nobody asked for. */
export function filesFor(seed: number, life: Life, random: Random): readonly PortalFile[] {
  const cv = cvSheet(life, random);
  const certificate = schoolSheet(life, random);
  const [small, heavy, other] = random.shuffle(scanNames);
  if (!small || !heavy || !other) throw new RangeError('three names are needed');
  // Both scans show the same sheet, so they carry the same number.
  const scan = (id: string, fileName: string, grain: number) =>
    paper(id, fileName, [{ ...printed(seed, 'certificate', certificate), render: 'image', grain }]);
  const troubles: readonly Unnamed[] = [
    { kind: 'cv-text-file', fileName: 'Lebenslauf.docx', make: 'text-file', paragraphs: wordsIn(cv) },
    {
      kind: 'certificate-heavy',
      fileName: heavy,
      make: 'paper',
      document: scan('certificate-heavy', heavy, 0.3 + random.float() * 0.3),
    },
    { kind: 'photo-png', fileName: 'Foto.png', make: 'picture', ending: 'png', seed: life.portrait },
  ];
  const files: readonly Unnamed[] = [
    {
      kind: 'cv',
      fileName: 'Lebenslauf.pdf',
      make: 'paper',
      document: paper('cv', 'Lebenslauf.pdf', [printed(seed, 'cv', cv)]),
    },
    { kind: 'certificate', fileName: small, make: 'paper', document: scan('certificate', small, 0) },
    { kind: 'photo', fileName: 'Foto.jpg', make: 'picture', ending: 'jpg', seed: life.portrait },
    {
      kind: 'reference',
      fileName: other,
      make: 'paper',
      document: paper('reference', other, [printed(seed, 'reference', referenceSheet(life, random))]),
    },
    ...random.shuffle(troubles).slice(0, 2),
  ];
  return random.shuffle(files).map((file, index): PortalFile => ({ ...file, name: `file-${index + 1}` }));
}

const scanNames = ['Scan_0012.pdf', 'Scan_0013.pdf', 'Scan_0031.pdf', 'Dokument.pdf', 'download (2).pdf'];

function paper(id: string, fileName: string, pages: readonly PageSpec[]): DocumentSpec {
  return { id, fileName, pages };
}

function printed(seed: number, label: string, blocks: readonly Block[]): PageSpec {
  return { number: documentNumber(seed, label), blocks, render: 'text', turn: 0 };
}

function wordsIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'text' ? block.text.split('\n') : []));
}
