import { type Judgement, met, missed, notSeen, showCoach } from '../../model/judgement';
import type { PdfFacts } from '../../model/pdf';
import type { Assess } from '../../model/task';
import { judgeFileName } from './file-name';
import type { ApplicationPdfMaterial } from './material';
import { type PagesHandedIn, readPages, type Sheet } from './pages-handed-in';
import { applicationPdf } from './task';

export type CriterionId = (typeof applicationPdf.criteria)[number]['id'];

type Judgements = Readonly<Record<CriterionId, Judgement>>;

/** Judges the file that was handed in last. A page nobody can be sure of never makes a criterion missed. */
export const assess: Assess<ApplicationPdfMaterial, 'file-handed-in', CriterionId> = (material, observations) => {
  const last = observations.at(-1);
  const judgements = last ? judgeFile(last.name, last.facts, material) : onlyOnePdf(missed('nothing-handed-in'));
  const proof = last ? [last.n] : [];
  return applicationPdf.criteria.map(({ id }) => ({ criterion: id, ...judgements[id], proof }));
};

function judgeFile(name: string, facts: PdfFacts, material: ApplicationPdfMaterial): Judgements {
  switch (facts.outcome) {
    case 'read':
      return facts.pages.length === 0
        ? onlyOnePdf(missed('no-pages'))
        : { ...judgePages(readPages(facts.pages, material)), ...judgeOutside(name, facts.bytes, material) };
    case 'too-slow':
    case 'too-large':
    case 'too-many-pages':
      return { ...onlyOnePdf(notSeen(facts.outcome)), size: judgeUnreadSize(facts.bytes, material.limitBytes) };
    default:
      return onlyOnePdf(missed(facts.outcome));
  }
}

/** Where the file itself could not be read, nothing is said about what is in it. */
function onlyOnePdf(onePdf: Judgement): Judgements {
  const rest = notSeen(onePdf.reason);
  return {
    'one-pdf': onePdf,
    'all-documents': rest,
    order: rest,
    upright: rest,
    'no-extra-pages': rest,
    size: rest,
    'file-name': rest,
  };
}

function judgeOutside(name: string, bytes: number, material: ApplicationPdfMaterial) {
  return {
    'one-pdf': met('pdf-opens'),
    size: bytes <= material.limitBytes ? met('small-enough') : missed('too-heavy'),
    'file-name': judgeFileName(name, material.applicant),
  };
}

function judgeUnreadSize(bytes: number, limit: number): Judgement {
  return bytes > limit ? missed('too-heavy') : showCoach;
}

function judgePages(pages: PagesHandedIn) {
  return {
    'all-documents': judgeCompleteness(pages),
    order: judgeOrder(pages),
    upright: judgeTurns(pages),
    'no-extra-pages': judgeExtraPages(pages),
  };
}

function judgeCompleteness({ missing, unsure }: PagesHandedIn): Judgement {
  if (missing.length === 0) return met('all-there');
  return unsure > 0 ? showCoach : missed(nameMissing(missing));
}

function nameMissing(missing: readonly Sheet[]): string {
  const documents = new Set(missing.map(({ document }) => document));
  if (documents.size > 1) return 'several-missing';
  if (documents.has('letter')) return 'letter-missing';
  if (documents.has('cv')) return missing.length > 1 ? 'cv-missing' : 'cv-page-missing';
  return 'certificate-missing';
}

function judgeOrder({ order, unsure }: PagesHandedIn): Judgement {
  if (unsure > 0) return showCoach;
  const ranks = order.map(rank);
  if (new Set(ranks).size < 2) return notSeen('too-few-to-order');
  const wrong = ranks.findIndex((each, at) => each > (ranks[at + 1] ?? each));
  return wrong < 0 ? met('order-right') : missed(nameDisorder(ranks));
}

/** Letter, first and second page of the CV, then certificates, which have no order among themselves. */
function rank({ document, page }: Sheet): number {
  if (document === 'letter') return 0;
  return document === 'cv' ? 1 + page : 3;
}

function nameDisorder(ranks: readonly number[]): string {
  if (ranks.includes(0) && ranks[0] !== 0) return 'letter-not-first';
  const certificate = ranks.indexOf(3);
  return certificate >= 0 && ranks.slice(certificate).some((each) => each < 3)
    ? 'certificate-too-early'
    : 'cv-pages-swapped';
}

function judgeTurns({ turns, order, unsure }: PagesHandedIn): Judgement {
  if (turns.includes(180)) return missed('page-upside-down');
  if (turns.includes(90) || turns.includes(270)) return missed('page-sideways');
  if (unsure > 0 || turns.includes(null)) return showCoach;
  return order.some(({ layTurned }) => layTurned) ? met('all-upright') : notSeen('turned-page-absent');
}

function judgeExtraPages({ blank, foreign, twice, unsure, order }: PagesHandedIn): Judgement {
  if (blank > 0) return missed('blank-page');
  if (foreign > 0) return missed('foreign-page');
  if (twice > 0) return missed('page-twice');
  if (unsure > 0) return showCoach;
  return order.some(({ besideBlank }) => besideBlank) ? met('no-extra') : notSeen('blank-source-absent');
}
