import type { Finding } from '../../model/criterion';
import type { Seen } from '../../model/observation';
import { nearly, numberIn, plain } from './answers';
import { askedPrice, type BrowserBasicsMaterial } from './material';
import type { browserBasics } from './task';

type SeenHere = Seen<(typeof browserBasics)['sees'][number]>;
type Log = readonly SeenHere[];
export type CriterionId = (typeof browserBasics)['criteria'][number]['id'];
type FindingHere = Finding & { criterion: CriterionId };

/** What was done once counts, also if it was taken back: whoever tidies up afterwards has shown it all the same. */
export function assess(material: BrowserBasicsMaterial, log: Log): readonly FindingHere[] {
  return [
    judgeBookmark(material, log),
    judgeTabs(material, log),
    judgeDownload(material, log),
    judgeFigure(material, log),
  ];
}

function judgeBookmark({ folder }: BrowserBasicsMaterial, log: Log): FindingHere {
  const kept = only(log, 'bookmark-kept');
  const right = kept.filter(({ link }) => link === 'jobs');
  const filed = right.find((mark) => nearly(mark.folder, folder.german) || nearly(mark.folder, folder.english));
  if (filed) return met('bookmark-folder', 'in-folder', filed);
  const [last] = right.slice(-1);
  if (last) return missed('bookmark-folder', last.folder === '' ? 'no-folder' : 'other-folder', last);
  return missed('bookmark-folder', kept.length > 0 ? 'other-page-kept' : 'no-bookmark', ...kept.slice(-1));
}

/** The three pages stood open at one time, and later the one in the way was closed. */
function judgeTabs({ three }: BrowserBasicsMaterial, log: Log): FindingHere {
  const allOpen = only(log, 'tabs-open').find(({ links }) => three.every((page) => links.includes(page)));
  if (!allOpen) return missed('tabs', 'never-three', ...only(log, 'tabs-open').slice(-1));
  const closed = only(log, 'tab-closed').filter(({ n }) => n > allOpen.n);
  const right = closed.find(({ link }) => link === three[2]);
  if (right) return met('tabs', 'three-and-closed', allOpen, right);
  return missed('tabs', closed.length > 0 ? 'other-closed' : 'none-closed', allOpen, ...closed.slice(-1));
}

/** Found is a file that was opened; the code word in it proves the same where nobody can see the opening. */
function judgeDownload({ code }: BrowserBasicsMaterial, log: Log): FindingHere {
  const done = only(log, 'download-done').find(({ file }) => file === 'leaflet');
  const opened = only(log, 'download-opened').find(({ file }) => file === 'leaflet');
  if (opened) return met('download-found', 'opened', opened);
  const answer = lastAnswer(log, 'code');
  if (answer && plain(answer.answer).includes(plain(code))) {
    return met('download-found', 'code-found', ...(done ? [done] : []), answer);
  }
  return done ? missed('download-found', 'not-opened', done) : missed('download-found', 'no-download');
}

function judgeFigure(material: BrowserBasicsMaterial, log: Log): FindingHere {
  const answer = lastAnswer(log, 'price');
  if (!answer || answer.answer.trim() === '') return missed('right-figure', 'no-figure');
  if (numberIn(answer.answer) !== askedPrice(material)) return missed('right-figure', 'other-figure', answer);
  const place = only(log, 'tabs-open').findLast(({ n }) => n < answer.n);
  return { ...met('right-figure', 'figure-found', answer), ...gradeOf(place ? [place] : []) };
}

function only<Kind extends SeenHere['kind']>(log: Log, kind: Kind): readonly Extract<SeenHere, { kind: Kind }>[] {
  return log.filter((seen): seen is Extract<SeenHere, { kind: Kind }> => seen.kind === kind);
}

function lastAnswer(log: Log, question: 'code' | 'price') {
  return only(log, 'answer-given').findLast((answer) => answer.question === question);
}

function met(criterion: CriterionId, reason: string, ...proof: readonly SeenHere[]): FindingHere {
  return { criterion, verdict: 'met', reason, proof: proof.map(({ n }) => n), ...gradeOf(proof) };
}

function missed(criterion: CriterionId, reason: string, ...proof: readonly SeenHere[]): FindingHere {
  return { criterion, verdict: 'missed', reason, proof: proof.map(({ n }) => n), ...gradeOf(proof) };
}

/** Seen in the person's real browser: better evidence than the criterion's own grade. */
function gradeOf(proof: readonly SeenHere[]): Pick<Finding, 'grade'> {
  return proof.some((seen) => 'source' in seen && seen.source === 'browser') ? { grade: 'browser' } : {};
}
