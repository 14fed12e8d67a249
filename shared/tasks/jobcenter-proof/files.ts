import type { DocumentSpec, PageSpec } from '../../model/document';
import type { Random } from '../../model/random';

interface Named {
  /** Neutral name inside the material: `file-3`. */
  readonly name: string;
  readonly fileName: string;
  /** Pages of the proof in it, counted from 0; none in a paper nobody asked for. */
  readonly sheets: readonly number[];
}

export type ProofFile = Named &
  (
    | { readonly make: 'paper'; readonly document: DocumentSpec }
    /** A phone's own picture format, which the office cannot open. */
    | { readonly make: 'heic' }
  );

const splits = [
  [[0, 1], [2]],
  [[0], [1, 2]],
  [[0], [1], [2]],
] as const;

const names = ['Scan_0412.pdf', 'Scan_0413.pdf', 'Scan_0420.pdf', 'Dokument 3.pdf', 'neu (1).pdf', '20270211.pdf'];

/** The proof in two or three files, its sideways page once more as the phone took it, and another paper. */
export function filesFor(paper: DocumentSpec, other: DocumentSpec, random: Random): readonly ProofFile[] {
  const free = random.shuffle(names);
  const sideways = paper.pages.findIndex(({ turn }) => turn !== 0);
  const parts = random.pick(splits).map((sheets, at) => {
    const pages = sheets.flatMap((sheet): PageSpec[] => paper.pages.slice(sheet, sheet + 1));
    return { make: 'paper', sheets, fileName: free[at] ?? '', pages } as const;
  });
  const files = [
    ...parts,
    { make: 'paper', sheets: [], fileName: free[3] ?? '', pages: other.pages } as const,
    { make: 'heic', sheets: [sideways], fileName: `IMG_${random.integer(1000, 9999)}.HEIC` } as const,
  ];
  return random.shuffle(files).map((file, index): ProofFile => {
    const name = `file-${index + 1}`;
    if (file.make === 'heic') return { ...file, name };
    const { make, sheets, fileName, pages } = file;
    return { make, sheets, fileName, name, document: { id: name, fileName, pages } };
  });
}
