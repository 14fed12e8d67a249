import { cvWords } from '../../content/application-papers';
import { cvSections } from '../../content/cv-lines';
import { employers, familyNames, givenNames, places, streets } from '../../content/people';
import { type Random, seededRandom } from '../../model/random';

/** One line of the CV: what it is called, and what it says. */
export interface CvEntry {
  readonly label: string;
  readonly words: string;
  /** Spaces that somebody put between the two, different in every line. */
  readonly spaces: number;
}

export interface CvSection {
  readonly title: string;
  readonly entries: readonly CvEntry[];
}

export interface CvTextMaterial {
  readonly name: string;
  readonly sections: readonly CvSection[];
  /** Title of the section that is to begin on page 2. */
  readonly onPageTwo: string;
}

/** A CV that was written by somebody in a hurry: bold instead of headings, spaces instead of tabs, no page break. */
export function material(seed: number): CvTextMaterial {
  const random = seededRandom(seed);
  const name = `${random.pick(givenNames)} ${random.pick(familyNames)}`;
  const values = valuesFor(name, random);
  const fill = (text: string) => text.replace(/{{(\w+)}}/g, (_, key: string) => values[key] ?? '');
  const [personal, ...others] = cvSections;
  const ordered = [personal, ...random.shuffle(others)];
  const sections = ordered.map(({ title, entries }) => ({
    title,
    entries: entries.map(([label, words]) => ({ label, words: fill(words), spaces: random.integer(4, 14) })),
  }));
  return { name, sections, onPageTwo: sections[random.integer(2, 3)]?.title ?? personal.title };
}

function valuesFor(name: string, random: Random): Record<string, string> {
  const home = random.pick(places);
  const [firm, other] = random.shuffle(employers);
  return {
    name,
    street: `${random.pick(streets)} ${random.integer(2, 98)}`,
    town: `${home.postcode} ${home.name}`,
    place: home.name,
    telephone: `06062 555${random.integer(100, 999)}`,
    mail: `post${random.integer(100, 999)}@mail.example`,
    school: random.pick(cvWords.schools),
    language: random.pick(cvWords.languages),
    firm: firm?.name ?? '',
    other: other?.name ?? '',
  };
}
