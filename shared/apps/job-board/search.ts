import * as v from 'valibot';
import { type Ad, adHours, adKinds, radii } from './ad';

/** What a search asks for; absent = no matter. */
export const searchSchema = v.strictObject({
  words: v.pipe(v.string(), v.maxLength(200)),
  kind: v.optional(v.picklist(adKinds)),
  hours: v.optional(v.picklist(adHours)),
  radius: v.optional(v.picklist(radii)),
  /** First month that fits, `2027-08`. */
  start: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/))),
});
export type Search = v.InferOutput<typeof searchSchema>;

export const emptySearch: Search = { words: '' };

/** The ads that fit, nearest first. */
export function hitsOf(search: Search, ads: readonly Ad[]): readonly Ad[] {
  const words = folded(search.words).split(/\s+/).filter(Boolean);
  return ads.filter((ad) => fits(search, words, ad)).toSorted((a, b) => a.distance - b.distance);
}

/** True for a search that would find everything. */
export function asksNothing(search: Search): boolean {
  return folded(search.words).trim() === '' && filtersOf(search).length === 0;
}

/** The filters that are set, by name. */
export function filtersOf({ kind, hours, radius, start }: Search): { filter: string; value: string }[] {
  const filters = { kind, hours, radius: radius?.toString(), start };
  return Object.entries(filters).flatMap(([filter, value]) => (value === undefined ? [] : [{ filter, value }]));
}

function fits({ kind, hours, radius, start }: Search, words: readonly string[], ad: Ad): boolean {
  const text = folded(`${ad.title} ${ad.firm} ${ad.place}`);
  return (
    words.every((word) => text.includes(word)) &&
    (kind === undefined || ad.kind === kind) &&
    (hours === undefined || ad.hours === hours) &&
    (radius === undefined || ad.distance <= radius) &&
    (start === undefined || ad.start.startsWith(start))
  );
}

/** Lower case without accents, so that "gartner" finds the Gärtner. */
function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
}
