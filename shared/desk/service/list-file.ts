import type { Progress } from '../desk-door';
import { decisionsOf } from '../exports/decided';
import { listTable } from '../exports/list-table';
import { overviewOf } from '../summary/overview-of';
import { placeColumns } from '../summary/place-columns';
import { allDossiers } from './dossiers';
import type { JobOf } from './jobs';
import type { Vault } from './open-desk';

/**
 * Everybody's list as a file. Made here because a hundred thousand people are eight million cells: no page could go on
 * meanwhile.
 */
export async function listFile(
  vault: Vault,
  { course, text, about, ending }: JobOf<'list-file'>,
  progress: Progress,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const { tableFile } = await import('../../exchange/spreadsheet/table-file');
  const people = decisionsOf(linesOf(vault, course), await allDossiers(vault), course);
  const told = { done: 0 };
  const rows = {
    length: people.length,
    *[Symbol.iterator]() {
      for (const person of people) {
        yield person;
        told.done += 1;
      }
    },
  };
  return tableFile(listTable(rows, course, text), about, ending, async () => {
    progress(told.done, people.length);
    await breath();
    signal.throwIfAborted();
  });
}

/** In the order of the overview, without another copy of everybody. */
function linesOf({ people }: Vault, course: JobOf<'list-file'>['course']) {
  return people.pages().flatMap(({ page }) => {
    const { count, line } = overviewOf({ ...placeColumns([page], course), table: page, course, outdated: none });
    return Array.from({ length: count }, (_, at) => line(at));
  });
}

const none = new Uint8Array();

/** Lets other jobs, and the word to stop, come in between. */
const breath = () => new Promise<void>((done) => setTimeout(done));
