import { useRef, useState } from 'preact/hooks';
import type { Entry } from '../../apps/calendar/entry';
import { type IcsStamp, icsOf } from '../../apps/calendar/write-ics';
import type { FileDoor } from '../../files/file-door';
import type { Report } from '../../model/observation';

interface CountingWork {
  readonly files: Pick<FileDoor, 'readCalendar'>;
  readonly report: (fact: Report) => Promise<void>;
  readonly stamp: IcsStamp;
  readonly lifetime: AbortSignal;
}

/** Whether the entries of the built-in calendar have been taken note of. */
export interface Counting {
  readonly failed: boolean;
  /** Never rejects. */
  readonly count: (entries: readonly Entry[]) => Promise<void>;
}

/** Entries of the built-in calendar count through the file they make, read as any other program's; one after the other. */
export function useCounting({ files, report, stamp, lifetime }: CountingWork): Counting {
  const [failed, setFailed] = useState(false);
  const before = useRef<Promise<void>>(Promise.resolve());
  const look = async (entries: readonly Entry[]) => {
    try {
      const facts = await files.readCalendar(new Blob([icsOf(entries, stamp)]), lifetime);
      await report({ kind: 'calendar-handed-in', name: 'kalender.ics', facts });
      setFailed(false);
    } catch {
      if (lifetime.aborted) return;
      setFailed(true);
      await report({ kind: 'fault', code: 'inspection-failed' }).catch(() => undefined);
    }
  };
  const count = (entries: readonly Entry[]) => {
    before.current = before.current.then(() => look(entries));
    return before.current;
  };
  return { failed, count };
}
