import { familyNames, givenNames } from '../../shared/content/people';
import type { Random } from '../../shared/model/random';

/** As people write their own names: other scripts, particles, one word, accents typed in two parts, very long ones. */
const unusual: readonly string[] = [
  'محمد العلي',
  'زهرا رضایی',
  'Олена Шевченко',
  'Łukasz Wójcik',
  'van der Berg, Sophie',
  'Ngô Thị Ánh',
  'Zoe\u0301 Mu\u0308ller',
  'Cher',
  'Maximiliane-Theodora Freifrau von Hohenstein-Oberursel zu Waldmichelbach',
];

/** A name for an invented person; one of twenty-five is an unusual one. */
export function syntheticName(random: Random): string {
  if (random.float() < 0.04) return random.pick(unusual);
  return `${random.pick(givenNames)} ${random.pick(familyNames)}`;
}
