import type { Seen } from '../../model/observation';
import type { PdfFacts, PdfPage } from '../../model/pdf';
import type { Sample } from '../../model/task';
import type { CriterionId } from './assess';
import type { PrintToPdfMaterial } from './material';

const allMet = { pdf: 'met', 'exact-pages': 'met', 'text-selectable': 'met' } as const;
/** Without a readable file nothing else can be seen. */
const onlyFile = { pdf: 'missed', 'exact-pages': 'not-seen', 'text-selectable': 'not-seen' } as const;

export function samples({ wanted, document }: PrintToPdfMaterial): readonly Sample<CriterionId>[] {
  const all = document.pages.map((_, at) => at + 1);
  const [first] = wanted;
  const sample = (name: string, facts: PdfFacts, expected: Sample<CriterionId>['expected']): Sample<CriterionId> => ({
    name,
    observations: [handedIn(facts)],
    expected,
  });
  return [
    sample('perfect', read(wanted), allMet),
    sample('with the blank page of a printer', { ...read(wanted), pages: [...pagesOf(wanted), blank] }, allMet),
    sample('everything printed', read(all), { ...allMet, 'exact-pages': 'missed' }),
    sample('one page only', read([first]), { ...allMet, 'exact-pages': 'missed' }),
    sample('photographed from the screen', read(wanted, ['code', 'likeness']), {
      ...allMet,
      'text-selectable': 'missed',
    }),
    sample('a picture file', { outcome: 'not-a-pdf', bytes: 90_000 }, onlyFile),
    { name: 'nothing handed in', observations: [], expected: onlyFile },
  ];
}

const blank: PdfPage = { source: { kind: 'blank' }, turn: null, signals: ['ink'] };

function read(numbers: readonly number[], signals?: readonly string[]): Extract<PdfFacts, { outcome: 'read' }> {
  return { outcome: 'read', bytes: 12_000, pages: pagesOf(numbers, signals) };
}

function pagesOf(numbers: readonly number[], signals: readonly string[] = ['number', 'text']): PdfPage[] {
  return numbers.map((number) => ({
    source: { kind: 'known', document: 'confirmation', page: number - 1 },
    turn: 0,
    signals: [...signals],
  }));
}

function handedIn(facts: PdfFacts): Seen<'file-handed-in'> {
  return { n: 0, at: 60_000, kind: 'file-handed-in', name: 'bestaetigung.pdf', facts };
}
