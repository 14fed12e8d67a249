import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packFiles } from '../../shared/files/archive/pack-files';
import { readArchive } from '../../shared/files/archive/read-archive';
import { unpackFiles } from '../../shared/files/archive/unpack-files';
import type { FiledFile } from '../../shared/model/archive';
import type { Observation } from '../../shared/model/observation';
import { assess } from '../../shared/tasks/tidy-files/assess';
import { messyBytes } from '../../shared/tasks/tidy-files/bytes/file-bytes';
import { nameFit } from '../../shared/tasks/tidy-files/file-name';
import { material, type TidyFilesMaterial, type WantedId, wantedIds } from '../../shared/tasks/tidy-files/material';
import { samples } from '../../shared/tasks/tidy-files/samples';
import { sha256 } from '../../shared/tasks/tidy-files/view/sha256';

const seeds = Array.from({ length: 1_000 }, (_, index) => index * 7_919);
const someSeed = fc.integer({ min: 0, max: 0xffffffff });

type Log = Parameters<typeof assess>[1];
const verdicts = (from: TidyFilesMaterial, log: readonly Observation[]) =>
  Object.fromEntries(assess(from, log as Log).map(({ criterion, verdict }) => [criterion, verdict]));

const handIn = (files: readonly FiledFile[], name = 'x.zip'): Observation[] => [
  { kind: 'archive-handed-in', n: 0, at: 1, name, facts: { outcome: 'read', bytes: 9, files: [...files] } },
];
const filed = (path: string, id: string | null): FiledFile => ({ path, bytes: 9, material: id });
const allMet = {
  'zip-opens': 'met',
  'right-files': 'met',
  naming: 'met',
  'no-duplicate': 'met',
  'right-folder': 'met',
};

const kim = { given: 'Zoë', family: 'Böhm' };

describe('material', () => {
  test('holds nine files of different names: copies, an older CV and strangers, for 1,000 seeds', () => {
    for (const seed of seeds) {
      const { files, contents } = material(seed);
      expect(files).toHaveLength(9);
      expect(new Set(files.map(({ name }) => name.toLowerCase())).size).toBe(9);
      const count = (id: string) => files.filter(({ content }) => content === id).length;
      expect(wantedIds.map(count)).toEqual([2, 2, 1]);
      expect(count('cv-old')).toBe(1);
      expect(new Set(contents.map(({ id }) => id))).toEqual(new Set(files.map(({ content }) => content)));
    }
  });

  test('no file has its right name from the start', () => {
    for (const seed of seeds) {
      const { files, applicant } = material(seed);
      for (const { name } of files) {
        for (const id of wantedIds) expect(nameFit(name, id, applicant), name).not.toBe('fits');
      }
    }
  });

  test('contents are real, different files that repeat for the same seed', async () => {
    for (const seed of seeds.slice(0, 40)) {
      const { byId } = messyBytes(material(seed));
      const hashes = await Promise.all([...byId.values()].map(sha256));
      expect(new Set(hashes).size).toBe(7);
      expect(await Promise.all([...messyBytes(material(seed)).byId.values()].map(sha256))).toEqual(hashes);
      expect(text(byId.get('cv')).startsWith('%PDF-1.4')).toBe(true);
      expect(text(byId.get('photo')).slice(1, 4)).toBe('PNG');
    }
  });

  test('is solvable with a real archive: unpacked, named, put into the folder, packed and recognised', async () => {
    const made = material(11);
    const { byId, packed } = messyBytes(made);
    const unpacked = unpackFiles(packFiles(packed));
    expect(unpacked.map(({ path }) => path).sort()).toEqual(made.files.map(({ name }) => name).sort());
    const { family, given } = made.applicant;
    const names: Record<WantedId, string> = { cv: 'Lebenslauf.pdf', certificate: 'Zeugnis.pdf', photo: 'Foto.png' };
    const chosen = wantedIds.flatMap((id) => {
      const source = made.files.find(({ content }) => content === id)?.name;
      const bytes = unpacked.find(({ path }) => path === source)?.bytes;
      return bytes ? [{ path: `${made.folder}/${family}_${given}_${names[id]}`, bytes }] : [];
    });
    const known = new Map(await Promise.all([...byId].map(async ([id, bytes]) => [await sha256(bytes), id] as const)));
    const facts = await readArchive(new Blob([packFiles(chosen)]), known);
    const log: Observation[] = [{ kind: 'archive-handed-in', n: 0, at: 1, name: 'x.zip', facts }];
    expect(verdicts(made, log)).toEqual(allMet);
  });
});

function text(bytes: Uint8Array | undefined): string {
  return new TextDecoder('latin1').decode(bytes);
}

test('every sample gets what it expects, for 1,000 seeds', () => {
  for (const seed of seeds) {
    const made = material(seed);
    for (const { name, observations, expected } of samples(made)) {
      expect(verdicts(made, observations), `${seed}: ${name}`).toEqual(expected);
    }
  }
});

/** Ways to write one name that all mean it. */
const spellings = fc.constantFrom<(name: string) => string>(
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.toLocaleUpperCase('tr'),
  (name) => name.toLocaleLowerCase('tr'),
  (name) => name.normalize('NFD'),
  (name) => name.replaceAll('ö', 'oe').replaceAll('ä', 'ae').replaceAll('Ö', 'Oe').replaceAll('ß', 'ss'),
  (name) => name.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss'),
  (name) => name.replace(/[^\p{ASCII}]/gu, '?'),
  (name) => name.replace(/[^\p{ASCII}]/gu, '├╢'),
);
const gaps = fc.constantFrom('_', '-', '__');
const words: Readonly<Record<WantedId, readonly string[]>> = {
  cv: ['Lebenslauf', 'lebenslauf', 'CV', 'Resume'],
  certificate: ['Zeugnis', 'Abschlusszeugnis', 'ZEUGNIS', 'Certificate'],
  photo: ['Foto', 'Bewerbungsfoto', 'photo', 'Bild'],
};
const endings: Readonly<Record<WantedId, readonly string[]>> = {
  cv: ['.pdf', '.PDF', '.pdf.pdf'],
  certificate: ['.pdf', '.PDF'],
  photo: ['.png', '.PNG', '.png.png'],
};

test('every right way is met: spelling, signs, words, endings, wrapping folders and the name of the archive', () => {
  const wrap = fc.constantFrom('', 'Dateien_vom_Handy/', 'Desktop/Neuer Ordner/');
  const pick = fc.nat();
  fc.assert(
    fc.property(someSeed, spellings, gaps, wrap, pick, fc.boolean(), (seed, spell, gap, outer, choice, deeper) => {
      const made = material(seed);
      const { family, given } = made.applicant;
      const folder = `${outer}${spell(made.folder)}/${deeper ? 'Unterlagen/' : ''}`;
      const files = wantedIds.map((id) => {
        const word = words[id][choice % words[id].length];
        const ending = endings[id][choice % endings[id].length];
        return filed(`${folder}${spell(family)}${gap}${spell(given)}${gap}${word}${ending}`, id);
      });
      expect(verdicts(made, handIn(files, 'irgendwas.zip'))).toEqual(allMet);
    }),
    { numRuns: 500 },
  );
});

describe('names', () => {
  test.each([
    ['Böhm_Zoë_Lebenslauf.pdf', 'fits'],
    ['boehm-zoe-cv.pdf', 'fits'],
    ['Böhm_Zoë_Lebenslauf_2027 (1).pdf', 'fits'],
    ['Zoë_Böhm_Lebenslauf.pdf', 'order-swapped'],
    ['Böhm Zoë Lebenslauf.pdf', 'spaces'],
    ['Böhm_Zoë_Lebenslauf', 'ending-gone'],
    ['Böhm_Zoë_Zeugnis.pdf', 'other-word'],
    ['Böhm_Zoë_Lebenslf.pdf', 'unsure'],
    ['Böhmm_Zoë_Lebenslauf.pdf', 'unsure'],
    ['Lebenslauf.pdf', 'other-scheme'],
    ['Böhm_Lebenslauf.pdf', 'other-scheme'],
    ['', 'other-scheme'],
  ] as const)('%s: %s', (name, fit) => {
    expect(nameFit(name, 'cv', kim)).toBe(fit);
  });
});

describe('doubt', () => {
  const made = material(3);
  const { applicant, folder } = made;
  const right = [
    filed(`${folder}/${applicant.family}_${applicant.given}_Lebenslauf.pdf`, 'cv'),
    filed(`${folder}/${applicant.family}_${applicant.given}_Zeugnis.pdf`, 'certificate'),
    filed(`${folder}/${applicant.family}_${applicant.given}_Foto.png`, 'photo'),
  ];

  test('a file that nobody knows makes nothing missed', () => {
    const log = handIn([...right, filed(`${folder}/etwas.docx`, null)]);
    expect(Object.values(verdicts(made, log))).not.toContain('missed');
    const anew = handIn(right.map((file) => ({ ...file, material: null })));
    expect(Object.values(verdicts(made, anew))).not.toContain('missed');
  });

  test('files without a folder in an archive that is called like it: a person looks', () => {
    const bare = right.map((file) => ({ ...file, path: file.path.split('/').at(-1) ?? '' }));
    expect(verdicts(made, handIn(bare, `${folder}.zip`))['right-folder']).toBe('not-seen');
    expect(verdicts(made, handIn(bare, 'Archiv.zip'))['right-folder']).toBe('missed');
  });

  test('the archive handed in last counts', () => {
    const [wrong] = handIn([]);
    const [good] = handIn(right);
    if (!wrong || !good) throw new RangeError('two hand-ins');
    expect(verdicts(made, [wrong, good])).toEqual(allMet);
  });

  test('the messy archive as it came, packed once more, does not pass', () => {
    const asItCame = handIn(made.files.map(({ name, content }) => filed(name, content)));
    expect(verdicts(made, asItCame)).toEqual({
      'zip-opens': 'met',
      'right-files': 'missed',
      naming: 'missed',
      'no-duplicate': 'missed',
      'right-folder': 'missed',
    });
  });
});
