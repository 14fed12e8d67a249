import type { Progress } from '../../../desk/desk-door';
import { type LastBackup, lastBackupPaper } from '../../../desk/last-backup';
import type { BackupProblem } from '../../../exchange/backup-file';
import type { DeskBook } from '../../../model/desk-book';
import type { Tools } from '../../../tools';
import type { Desk } from '../desk';
import type { OpenDesk } from '../desk-state';

/** A backup that was handed to the coach. */
export interface Saved {
  readonly name: string;
  readonly records: number;
  readonly missing: number;
}

/** Makes a backup, hands it over and remembers the day. */
export async function saveBackup(
  desk: Desk,
  { door }: OpenDesk,
  { saveFile, clock }: Pick<Tools, 'saveFile' | 'clock'>,
  passphrase: string,
  progress: Progress,
  signal: AbortSignal,
): Promise<Saved> {
  const { file, records, missing } = await door.backUp(passphrase, progress, signal);
  const at = clock.now().toISOString();
  const name = `probefahrt-sicherung-${at.slice(0, 10)}.age`;
  await saveFile(name, new Uint8Array(await file.arrayBuffer()), 'application/octet-stream');
  const lastBackup: LastBackup = { at, records };
  await door.changePaper(lastBackupPaper, lastBackup);
  desk.change(door, { lastBackup });
  return { name, records, missing };
}

/** Brings a backup into the open desk; its report then stands on the backup page. @returns why not */
export async function restoreBackup(
  desk: Desk,
  { door }: OpenDesk,
  file: File,
  passphrase: string,
  progress: Progress,
  signal: AbortSignal,
): Promise<BackupProblem | undefined> {
  try {
    const answer = await door.restore(file, passphrase, progress, signal);
    desk.change(door, { restored: answer.ok ? answer.report : null });
    return answer.ok ? undefined : answer.problem;
  } finally {
    await desk.refresh();
  }
}

/** Changes what the whole desk goes by; true once it is kept. */
export async function changeHabits(
  desk: Desk,
  { door }: OpenDesk,
  habits: Pick<DeskBook, 'idleMinutes' | 'monthsKept'>,
): Promise<true> {
  const book = { ...(await door.book()), ...habits };
  await door.changeBook(book);
  const { idleMinutes, monthsKept } = habits;
  desk.change(door, { ...(idleMinutes && { idleMinutes }), ...(monthsKept && { monthsKept }) });
  return true;
}
