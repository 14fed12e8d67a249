import * as v from 'valibot';
import { storedResultSchema } from '../../model/stored-result';
import { countSchema, uuidSchema } from '../../model/text';
import type { Shelf, StoredRecord, Write } from '../../store/shelf';

/** Results leave the device by themselves after so many months, unless the coach deletes them before. */
const monthsKept = 12;

/** The day on which a result that comes in at `now` is deleted, as the moment at which that day begins (UTC). */
export function deletionDay(now: Date): Date {
  const day = new Date(now);
  day.setUTCMonth(day.getUTCMonth() + monthsKept);
  return dayBegin(day);
}

/** The beginning of a moment's day (UTC): people who are deleted on one day share pages. */
export function dayBegin(moment: Date): Date {
  const day = new Date(moment);
  day.setUTCHours(0, 0, 0, 0);
  return day;
}

const pageDatesSchema = v.strictObject({ deleteAfter: countSchema, checks: v.array(uuidSchema) });

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
  return [
    { do: 'delete', drawer: 'pages', key },
    { do: 'delete', drawer: 'page-dates', key },
    ...dates.output.checks.flatMap((check): Write[] => [
      { do: 'delete', drawer: 'records', key: [vault as string, check] },
      { do: 'delete', drawer: 'dossiers', key: [vault as string, check] },
    ]),
  ];
}

/** A record of the first format that was not taken over yet. */
function expiredResult({ key, value }: StoredRecord, now: Date): Write[] {
  const stored = v.safeParse(storedResultSchema, value);
  return stored.success && Date.parse(stored.output.deleteAfter) <= now.getTime()
    ? [{ do: 'delete', drawer: 'results', key }]
    : [];
}
