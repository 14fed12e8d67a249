import { useEffect, useState } from 'preact/hooks';
import type { OpenedPerson } from '../../../desk/desk-door';
import type { Desk } from '../desk';
import type { OpenDesk } from '../desk-state';

/** One person's opened record for the course on screen: undefined until it was read, null where nobody is there. */
export function usePerson(
  desk: Desk,
  { door, course, itemBank }: OpenDesk,
  check: string | null,
  /** Another number reads anew. */
  version = 0,
): OpenedPerson | null | undefined {
  const [opened, setOpened] = useState<OpenedPerson | null | undefined>(undefined);
  useEffect(() => {
    const reading = new AbortController();
    const read = async () => (check === null ? null : door.person(check, course, reading.signal));
    void desk
      .guarded(() => read().catch(unlessLeft(reading.signal)))
      .then((found) => {
        if (!reading.signal.aborted) setOpened(found);
      });
    return () => reading.abort();
  }, [desk, door, course, itemBank, check, version]);
  return opened;
}

const unlessLeft = (left: AbortSignal) => (thrown: unknown) => {
  if (left.aborted) return undefined;
  throw thrown;
};
