import { childrenNamed } from '../xml/walk';
import type { OfficePackage } from './open-package';

/** Where one part of an OOXML package points to. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: `officeDocument`, `styles`, `worksheet`. */
  readonly type: string;
  /** Name of the part inside the package. */
  readonly target: string;
}

/** What a part (`''`: the package itself) points to inside the package; addresses outside are left out. */
export function relationshipsOf(file: OfficePackage, part: string): Relationship[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const list = file.part(`${folder}_rels/${part.slice(slash)}.rels`);
  if (!list) return [];
  return childrenNamed(list, 'rel:Relationship')
    .filter(({ attributes }) => attributes.get('TargetMode') !== 'External')
    .map(({ attributes }) => ({
      id: attributes.get('Id') ?? '',
      type: attributes.get('Type')?.split('/').at(-1) ?? '',
      target: absolute(folder, attributes.get('Target') ?? ''),
    }));
}

function absolute(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const names: string[] = [];
  for (const name of `${folder}${target}`.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.') names.push(name);
  }
  return names.join('/');
}
