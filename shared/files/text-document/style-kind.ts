import type { TextParagraph } from '../../model/text-document';

/** What a style's name says: built-in styles have these names in files, whatever language the program speaks. */
export interface StyleKind {
  readonly style: TextParagraph['style'];
  /** 1…6 for headings, 0 otherwise. */
  readonly level: number;
}

export const body: StyleKind = { style: 'body', level: 0 };

/** null: the name says nothing. Word's German names come from programs that translate them. */
export function kindByName(name: string): StyleKind | null {
  const heading = /^(?:heading|überschrift|ueberschrift|berschrift)[ _]?(\d{1,2})$/i.exec(name.trim());
  if (heading) return headingOf(Number(heading[1]));
  if (/^(title|titel)$/i.test(name.trim())) return { style: 'title', level: 0 };
  return /^(list (bullet|number)|aufzählungszeichen|listennummer)\b/i.test(name.trim())
    ? { style: 'list', level: 0 }
    : null;
}

/** @param level as the document counts, 1 the highest */
export function headingOf(level: number): StyleKind {
  return { style: 'heading', level: Math.min(6, Math.max(1, level)) };
}

/** A tab jumps to where a hanging paragraph goes on; in a list that place belongs to the bullet. */
export function hangingStops({ style }: StyleKind, hanging: boolean): number {
  return hanging && style !== 'list' ? 1 : 0;
}
