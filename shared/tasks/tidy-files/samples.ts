import type { FiledFile } from '../../model/archive';
import type { Observation } from '../../model/observation';
import type { Sample } from '../../model/task';
import type { CriterionId } from './assess';
import { type TidyFilesMaterial, type WantedId, wantedIds } from './material';

const allMet = {
  'zip-opens': 'met',
  'right-files': 'met',
  naming: 'met',
  'no-duplicate': 'met',
  'right-folder': 'met',
} as const satisfies Sample<CriterionId>['expected'];

/** What cannot be opened shows nothing of its inside. */
const onlyZipSeen = {
  'zip-opens': 'missed',
  'right-files': 'not-seen',
  naming: 'not-seen',
  'no-duplicate': 'not-seen',
  'right-folder': 'not-seen',
} as const satisfies Sample<CriterionId>['expected'];

const words: Readonly<Record<WantedId, string>> = {
  cv: 'Lebenslauf.pdf',
  certificate: 'Zeugnis.pdf',
  photo: 'Foto.png',
};

/** A right archive, one with exactly one slip for each criterion, and files that are none. */
export function samples(material: TidyFilesMaterial): readonly Sample<CriterionId>[] {
  const { folder, applicant } = material;
  const right = wantedIds.map((id) => filed(`${folder}/${applicant.family}_${applicant.given}_${words[id]}`, id));
  const [cv, certificate, photo] = right;
  if (!cv || !certificate || !photo) throw new RangeError('three files are wanted');
  const slip = (id: CriterionId, name: string, files: readonly FiledFile[]): Sample<CriterionId> => ({
    name,
    observations: handIn(files),
    expected: { ...allMet, [id]: 'missed' },
  });
  return [
    { name: 'perfect', observations: handIn(right), expected: allMet },
    {
      name: 'wrapped in one more folder',
      observations: handIn(right.map((file) => ({ ...file, path: `Neu/${file.path}` }))),
      expected: allMet,
    },
    slip('right-files', 'photo missing', [cv, certificate]),
    slip('right-files', 'a picture too many', [...right, filed(`${folder}/Katze.png`, 'cat')]),
    slip('right-files', 'older CV instead', [{ ...cv, material: 'cv-old' }, certificate, photo]),
    slip(
      'naming',
      'names as they came',
      right.map((file) => originalName(file, material)),
    ),
    slip(
      'naming',
      'first name first',
      right.map((file) => ({ ...file, path: swapped(file.path, material) })),
    ),
    slip('no-duplicate', 'copy along', [...right, filed(`${folder}/Dokument1.pdf`, 'cv')]),
    slip('no-duplicate', 'older CV along', [...right, filed(`${folder}/Lebenslauf_alt.pdf`, 'cv-old')]),
    slip(
      'right-folder',
      'no folder',
      right.map(({ path, ...file }) => ({ ...file, path: lastPart(path) })),
    ),
    slip(
      'right-folder',
      'other folder',
      right.map((file) => ({ ...file, path: `Neu/${lastPart(file.path)}` })),
    ),
    { name: 'not a ZIP', observations: unread('not-a-zip'), expected: onlyZipSeen },
    { name: 'password', observations: unread('locked'), expected: onlyZipSeen },
    { name: 'nothing handed in', observations: [], expected: onlyZipSeen },
    {
      name: 'nothing inside',
      observations: handIn([]),
      expected: { ...onlyZipSeen, 'zip-opens': 'met', 'right-files': 'missed' },
    },
    {
      name: 'CV saved anew by a program',
      observations: handIn([{ ...cv, material: null }, certificate, photo]),
      expected: { ...allMet, 'right-files': 'not-seen', 'no-duplicate': 'not-seen' },
    },
  ];
}

function filed(path: string, id: string): FiledFile {
  return { path, bytes: 2_000, material: id };
}

const lastPart = (path: string) => path.split('/').at(-1) ?? path;

function originalName(file: FiledFile, { files, folder }: TidyFilesMaterial): FiledFile {
  const name = files.find(({ content }) => content === file.material)?.name ?? '';
  return { ...file, path: `${folder}/${name}` };
}

function swapped(path: string, { folder, applicant: { given, family } }: TidyFilesMaterial): string {
  return `${folder}/${given}_${family}_${lastPart(path).split('_').at(-1)}`;
}

function handIn(files: readonly FiledFile[]): readonly Observation[] {
  const facts = { outcome: 'read' as const, bytes: 40_000, files: [...files] };
  return [{ kind: 'archive-handed-in', n: 1, at: 200_000, name: 'Bewerbung.zip', facts }];
}

function unread(outcome: 'not-a-zip' | 'locked'): readonly Observation[] {
  return [{ kind: 'archive-handed-in', n: 1, at: 200_000, name: 'Bewerbung.zip', facts: { outcome, bytes: 40_000 } }];
}
