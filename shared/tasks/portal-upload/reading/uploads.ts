import type { Seen } from '../../../model/observation';
import { slotOf } from '../files';
import type { PortalUploadMaterial, Slot } from '../material';

export type SentUpload = Seen<'form-sent'>['uploads'][number];

/** The slot where a file belongs: `none` for a paper nobody asked for, null where nobody can tell. */
export function belongsTo(upload: SentUpload, { files }: PortalUploadMaterial): Slot | 'none' | null {
  if (upload.material !== null) {
    const file = files.find(({ name }) => name === upload.material);
    return file ? (slotOf[file.kind] ?? 'none') : null;
  }
  return upload.facts?.outcome === 'read' ? ofPages(upload.facts.pages, files) : null;
}

type Pages = Extract<NonNullable<SentUpload['facts']>, { outcome: 'read' }>['pages'];

/** An own PDF shows by its pages what it is; pages of several papers leave it open. */
function ofPages(pages: Pages, files: PortalUploadMaterial['files']): Slot | 'none' | null {
  const papers = new Set(pages.flatMap(({ source }) => (source.kind === 'known' ? [source.document] : [])));
  const places = new Set<Slot | 'none'>(
    files.flatMap((file) =>
      file.make === 'paper' && papers.has(file.document.id) ? [slotOf[file.kind] ?? 'none'] : [],
    ),
  );
  const [place] = places;
  return places.size === 1 && place !== undefined ? place : null;
}
