import * as v from 'valibot';
import { storedResultSchema } from '../../model/stored-result';
import { countSchema, uuidSchema } from '../../model/text';
import type { Shelf, StoredRecord, Write } from '../../store/shelf';

/** The day on which a result that came in at `imported` is deleted, as the moment at which that day begins (UTC). */
export function deletionDay(imported: Date, monthsKept: number): Date {
  const day = new Date(imported);
  day.setUTCMonth(day.getUTCMonth() + monthsKept);
  return dayBegin(day);
}

/** The beginning of a moment's day (UTC): people who are deleted on one day share pages. */
export function dayBegin(moment: Date): Date {
  const day = new Date(moment);
  day.setUTCHours(0, 0, 0, 0);
  return day;
}

/** The clear half of a page: until when, whose records go with it, and whose dossiers. */
const pageDatesSchema = v.strictObject({
  deleteAfter: countSchema,
  checks: v.array(uuidSchema),
  /** Absent = those of `checks`. A newer check of the same person takes the dossier of an older one onto its page. */
  dossiers: v.optional(v.array(uuidSchema)),
});
export type PageDates = v.InferOutput<typeof pageDatesSchema>;

/** Deletes everything whose day has come, in every vault, without a key: records, dossiers, lines. */
export async function dropExpired(shelf: Shelf, now: Date): Promise<void> {
  const [pages, first] = await Promise.all([shelf.under('page-dates', []), shelf.under('results', [])]);
  await shelf.write([
    ...pages.flatMap((page) => expiredPage(page, now)),
    ...first.flatMap((one) => expiredResult(one, now)),
  ]);
}

function expiredPage({ key, value }: StoredRecord, now: Date): Write[] {
  const dates = v.safeParse(pageDatesSchema, value);
  if (!dates.success || dates.output.deleteAfter > now.getTime()) return [];
  const [vault] = key;
  const { checks, dossiers = checks } = dates.output;
  const from =
    (drawer: Write['drawer']) =>
    (check: string): Write => ({ do: 'delete', drawer, key: [vault as string, check] });
  return [
    { do: 'delete', drawer: 'pages', key },
    { do: 'delete', drawer: 'page-dates', key },
    ...checks.map(from('records')),
    ...dossiers.map(from('dossiers')),
  ];
}

/** A record of the first format that was not taken over yet. */
function expiredResult({ key, value }: StoredRecord, now: Date): Write[] {
  const stored = v.safeParse(storedResultSchema, value);
  return stored.success && Date.parse(stored.output.deleteAfter) <= now.getTime()
    ? [{ do: 'delete', drawer: 'results', key }]
    : [];
}
