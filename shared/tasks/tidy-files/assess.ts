import type { ArchiveFacts, FiledFile } from '../../model/archive';
import { type Judgement, met, missed, notSeen, showCoach } from '../../model/judgement';
import type { Assess } from '../../model/task';
import { type NameFit, nameFit } from './file-name';
import type { TidyFilesMaterial, WantedId } from './material';
import { isFolderName, isInFolder, type PackedFiles, sortPacked } from './packed-files';
import { tidyFiles } from './task';

export type CriterionId = (typeof tidyFiles.criteria)[number]['id'];

type Judgements = Readonly<Record<CriterionId, Judgement>>;

/** Judges the archive that was handed in last. A file that nobody knows never makes a criterion missed. */
export const assess: Assess<TidyFilesMaterial, 'archive-handed-in', CriterionId> = (material, observations) => {
  const last = observations.at(-1);
  const judgements = last ? judgeArchive(last.name, last.facts, material) : onlyZip(missed('nothing-handed-in'));
  const proof = last ? [last.n] : [];
  return tidyFiles.criteria.map(({ id }) => ({ criterion: id, ...judgements[id], proof }));
};

function judgeArchive(name: string, facts: ArchiveFacts, material: TidyFilesMaterial): Judgements {
  switch (facts.outcome) {
    case 'read':
      return facts.files.length === 0 ? nothingInside : judgeContent(name, facts.files, material);
    case 'too-slow':
    case 'too-large':
    case 'too-many-files':
    case 'unsafe':
      return onlyZip(notSeen(facts.outcome));
    default:
      return onlyZip(missed(facts.outcome));
  }
}

/** Where the archive could not be read, nothing is said about what is in it. */
function onlyZip(zip: Judgement): Judgements {
  const rest = notSeen(zip.reason);
  return { 'zip-opens': zip, 'right-files': rest, naming: rest, 'no-duplicate': rest, 'right-folder': rest };
}

const nothingInside: Judgements = {
  ...onlyZip(notSeen('nothing-inside')),
  'zip-opens': met('zip-opens'),
  'right-files': missed('nothing-inside'),
};

function judgeContent(name: string, files: readonly FiledFile[], material: TidyFilesMaterial): Judgements {
  const packed = sortPacked(files);
  return {
    'zip-opens': met('zip-opens'),
    'right-files': judgeFiles(packed),
    naming: judgeNames(packed, material),
    'no-duplicate': judgeCopies(packed),
    'right-folder': judgeFolder(name, packed, files, material),
  };
}

function judgeFiles({ missing, oldCv, foreign, unknown }: PackedFiles): Judgement {
  if (foreign > 0) return missed('foreign-file');
  if (unknown > 0) return showCoach;
  if (missing.length === 0) return met('three-files');
  return missed(missing.length === 1 && missing[0] === 'cv' && oldCv ? 'older-cv' : 'file-missing');
}

function judgeCopies({ twice, oldCv, missing, unknown, byDocument }: PackedFiles): Judgement {
  if (twice) return missed('file-twice');
  if (oldCv && !missing.includes('cv')) return missed('old-version');
  if (unknown > 0) return showCoach;
  return byDocument.size === 0 ? notSeen('no-paper-inside') : met('no-copies');
}

function judgeNames({ byDocument }: PackedFiles, { applicant }: TidyFilesMaterial): Judgement {
  const fits = [...byDocument].map(([document, files]) => bestFit(document, files, applicant));
  if (fits.length === 0) return notSeen('no-paper-inside');
  const wrong = fits.find((fit) => fit !== 'fits' && fit !== 'unsure');
  if (wrong) return missed(`name-${wrong}`);
  return fits.includes('unsure') ? showCoach : met('names-right');
}

/** Of copies the best name counts: that there are copies is another criterion's business. */
function bestFit(document: WantedId, files: readonly FiledFile[], applicant: TidyFilesMaterial['applicant']): NameFit {
  const fits = files.map(({ path }) => nameFit(path.split('/').at(-1) ?? '', document, applicant));
  return fits.find((fit) => fit === 'fits') ?? fits.find((fit) => fit === 'unsure') ?? fits[0] ?? 'other-scheme';
}

/** An archive that is called like the folder becomes that folder when it is unpacked: no clear miss. */
function judgeFolder(
  name: string,
  { byDocument }: PackedFiles,
  files: readonly FiledFile[],
  material: TidyFilesMaterial,
): Judgement {
  const groups = byDocument.size > 0 ? [...byDocument.values()] : [files];
  const inside = groups.filter((group) => group.some(({ path }) => isInFolder(path, material)));
  if (inside.length === groups.length) return met('in-folder');
  if (inside.length > 0) return missed('partly-in-folder');
  if (isFolderName(name, material)) return notSeen('folder-only-as-archive');
  return missed(files.some(({ path }) => path.includes('/')) ? 'other-folder' : 'no-folder');
}
