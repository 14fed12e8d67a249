import type { Finding } from '../../model/criterion';
import { type Judgement, met, missed, notSeen, showCoach } from '../../model/judgement';
import type { Seen } from '../../model/observation';
import type { PdfPage } from '../../model/pdf';
import { judgeOpening } from '../../model/pdf-opening';
import type { PrintToPdfMaterial } from './material';
import type { printToPdf } from './task';

export type CriterionId = (typeof printToPdf)['criteria'][number]['id'];

/** Judges the file handed in last. */
export function assess(
  material: PrintToPdfMaterial,
  observations: readonly Seen<'file-handed-in'>[],
): readonly (Finding & { criterion: CriterionId })[] {
  const last = observations.at(-1);
  const proof = last ? [last.n] : [];
  const finding = (criterion: CriterionId, judgement: Judgement) => ({ criterion, ...judgement, proof });
  const pages = last?.facts.outcome === 'read' ? last.facts.pages : null;
  return [
    finding('pdf', last ? judgeOpening(last.facts) : missed('nothing-handed-in')),
    finding('exact-pages', pages ? judgePages(pages, material) : notSeen('no-pages-to-see')),
    finding('text-selectable', pages ? judgeText(pages) : notSeen('no-pages-to-see')),
  ];
}

/**
 * Both pages and no other. Blank ones come from the printer and are nobody's mistake; a page seen twice may have run over
 * two sheets.
 */
function judgePages(pages: readonly PdfPage[], { wanted }: PrintToPdfMaterial): Judgement {
  const printed = pages.filter(({ source }) => source.kind !== 'blank');
  if (printed.some(({ source }) => source.kind === 'unsure')) return showCoach;
  const numbers = printed.map(({ source }) => (source.kind === 'known' ? source.page + 1 : 0));
  if (wanted.some((page) => !numbers.includes(page))) return missed('page-missing');
  if (numbers.some((page) => page === 0)) return missed('foreign-page');
  if (numbers.some((page) => !wanted.includes(page))) return missed('too-many-pages-kept');
  if (numbers.length > wanted.length) return showCoach;
  return met('exactly-these-pages');
}

/** A page without a text layer is a picture; one page with text is enough to see that it was not photographed. */
function judgeText(pages: readonly PdfPage[]): Judgement {
  const known = pages.filter(({ source }) => source.kind === 'known');
  if (known.length === 0) return showCoach;
  const hasText = known.some(({ signals }) => signals.includes('text') || signals.includes('number'));
  return hasText ? met('text-there') : missed('picture-only');
}
