import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCalendar } from '../../shared/files/calendar/read-calendar';

interface Entry {
  readonly program: string;
  readonly zone: string | null;
  readonly reminders: readonly number[];
  /** false: the program's file has no place for it. */
  readonly link?: false;
}

interface Manifest {
  readonly interview: { readonly summary: string; readonly link: string; readonly start: string; readonly end: string };
  readonly programs: Readonly<Record<string, Entry>>;
  readonly dialects: Readonly<Record<string, Entry>>;
}

const folder = new URL('../files/calendar/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as Manifest;

describe.each(['programs', 'dialects'] as const)('the interview by %s', (kind) => {
  const entries = Object.entries(manifest[kind]);

  test.each(entries.map(([file, entry]): [string, string, Entry] => [file, entry.program, entry]))(
    '%s: %s',
    async (file, _, { zone, reminders, link }) => {
      const facts = await readCalendar(new Blob([readFileSync(new URL(file, folder))]));
      if (facts.outcome !== 'read') throw new Error(facts.outcome);
      expect(facts.events).toHaveLength(1);
      const [event] = facts.events;
      const { interview } = manifest;
      expect(event?.summary).toBe(interview.summary);
      expect(event?.start.local).toBe(zone === 'UTC' ? '2027-03-09T09:30' : '2027-03-09T10:30');
      expect(event?.end?.local).toBe(zone === 'UTC' ? '2027-03-09T10:15' : '2027-03-09T11:15');
      expect(event?.start.zone).toBe(zone);
      if (zone !== null) expect([event?.start.moment, event?.end?.moment]).toEqual([interview.start, interview.end]);
      expect(event?.reminders).toEqual(reminders);
      expect(`${event?.location} ${event?.notes}`.includes(interview.link)).toBe(link !== false);
    },
  );
});
