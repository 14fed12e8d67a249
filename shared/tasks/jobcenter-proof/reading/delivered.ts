import type { Seen } from '../../../model/observation';
import type { JobcenterProofMaterial } from '../material';

type SentUpload = Seen<'form-sent'>['uploads'][number];

/** A page of the proof as it reached the office. */
export interface Delivered {
  /** Counted from 0. */
  readonly sheet: number;
  /** Clockwise degrees by which it lies; null where nobody can tell. */
  readonly turn: 0 | 90 | 180 | 270 | null;
  /** The file is of a kind that the office opens. */
  readonly opens: boolean;
}

/** Everything that reached the office, from all files together. */
export interface Delivery {
  readonly sheets: readonly Delivered[];
  /** Files whose kind the office does not open, or that do not open at all. */
  readonly closedFiles: number;
  /** Pages or whole files nobody can be sure of. */
  readonly unsure: number;
}

const allowed = /\.(pdf|jpe?g|png)$/i;
const broken: readonly string[] = ['empty', 'not-a-pdf', 'locked', 'damaged'];

export function readDelivery(uploads: readonly SentUpload[], material: JobcenterProofMaterial): Delivery {
  const read = uploads.map((upload) => (upload.material === null ? ofOwn(upload) : ofMaterial(upload, material)));
  return {
    sheets: read.flatMap(({ sheets }) => sheets),
    closedFiles: read.reduce((sum, { closedFiles }) => sum + closedFiles, 0),
    unsure: read.reduce((sum, { unsure }) => sum + unsure, 0),
  };
}

function ofMaterial(upload: SentUpload, { files, paper }: JobcenterProofMaterial): Delivery {
  const file = files.find(({ name }) => name === upload.material);
  const opens = file?.make !== 'heic';
  const sheets = (file?.sheets ?? []).map((sheet) => ({ sheet, turn: paper.pages[sheet]?.turn ?? null, opens }));
  return { sheets, closedFiles: opens ? 0 : 1, unsure: 0 };
}

function ofOwn({ name, facts }: SentUpload): Delivery {
  if (facts?.outcome === 'read') {
    const sheets = facts.pages.flatMap(({ source, turn }): Delivered[] =>
      source.kind === 'known' && source.document === 'proof' ? [{ sheet: source.page, turn, opens: true }] : [],
    );
    return { sheets, closedFiles: 0, unsure: facts.pages.filter(({ source }) => source.kind === 'unsure').length };
  }
  const closed = !allowed.test(name) || (facts !== null && broken.includes(facts.outcome));
  return { sheets: [], closedFiles: closed ? 1 : 0, unsure: 1 };
}
