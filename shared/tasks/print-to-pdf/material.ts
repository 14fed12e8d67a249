import { confirmationCourses, confirmationSections } from '../../content/confirmation-papers';
import { familyNames, givenNames, places } from '../../content/people';
import type { Block, DocumentSpec, PageSpec } from '../../model/document';
import { documentNumber } from '../../model/document-number';
import { seededRandom } from '../../model/random';

export interface PrintToPdfMaterial {
  readonly name: string;
  readonly document: DocumentSpec;
  /** The two pages to keep, from 1; they follow each other. */
  readonly wanted: readonly [first: number, second: number];
}

type Section = (typeof confirmationSections)[number];

/** A confirmation of six pages in an order of its own, of which two neighbours are wanted. */
export function material(seed: number): PrintToPdfMaterial {
  const random = seededRandom(seed);
  const name = `${random.pick(givenNames)} ${random.pick(familyNames)}`;
  const values = {
    name,
    course: random.pick(confirmationCourses),
    number: `VHS-${random.integer(10_000, 99_999)}`,
    start: `${random.integer(2, 27)}. März 2027`,
    town: random.pick(places).name,
    room: `${random.integer(101, 129)}`,
    price: `${random.integer(8, 30) * 5}`,
  };
  const [welcome, ...others] = confirmationSections;
  const sections: readonly Section[] = [welcome, ...random.shuffle(others)];
  const first = random.integer(2, sections.length - 2);
  return {
    name,
    document: {
      id: 'confirmation',
      fileName: 'bestaetigung.pdf',
      pages: sections.map((section, at) => pageOf(seed, section, values, at + 1, sections.length)),
    },
    wanted: [first, first + 1],
  };
}

function pageOf(seed: number, section: Section, values: Record<string, string>, page: number, pages: number): PageSpec {
  const lines = section.lines.map((line) => line.replace(/{{(\w+)}}/g, (_, key: string) => values[key] ?? ''));
  return {
    number: documentNumber(seed, `confirmation/${section.id}`),
    blocks: [
      text(60, 56, 300, 'Volkshochschule im Odenwald', 10),
      text(400, 56, 135, `Seite ${page} von ${pages}`, 10, 'right'),
      { kind: 'line', x: 60, y: 76, width: 475 },
      { ...text(60, 110, 475, section.title, 22), weight: 'bold' },
      ...lines.map((line, row) => text(60, 170 + row * 44, 475, line, 13)),
    ],
    render: 'text',
    turn: 0,
  };
}

function text(x: number, y: number, width: number, words: string, size: number, align: 'left' | 'right' = 'left') {
  return { kind: 'text', x, y, width, size, weight: 'regular', align, text: words } satisfies Block;
}
