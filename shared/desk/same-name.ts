import type { SameName } from './import-report';
import type { Page } from './summary/page';

/** A name as it is compared: letter case, spaces, accents' spelling and the order of its parts do not count; '' = none. */
export function comparableName(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');
}

/** Kept checks by the name that their people told. */
export class NameIndex {
  readonly #byName = new Map<string, SameName[]>();

  constructor(pages: readonly Page[]) {
    for (const { numbers, texts } of pages) {
      texts.check.forEach((check, row) => {
        this.add(texts.name[row] as string, check, new Date(numbers.endedAt[row] as number).toISOString());
      });
    }
  }

  add(name: string, check: string, endedAt: string): void {
    const comparable = comparableName(name);
    if (comparable === '') return;
    const others = (this.#byName.get(comparable) ?? []).filter((one) => one.check !== check);
    this.#byName.set(comparable, [...others, { check, endedAt }]);
  }

  /** Other checks under the same name, newest first. */
  others(name: string, check: string): readonly SameName[] {
    const all = this.#byName.get(comparableName(name)) ?? [];
    return all.filter((one) => one.check !== check).sort((a, b) => Date.parse(b.endedAt) - Date.parse(a.endedAt));
  }
}
