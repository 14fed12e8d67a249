import { backupWorkFactor, sealBackup } from '../../exchange/backup-file';
import { type BackupLine, type BackupStart, backupVersion } from '../../model/backup';
import type { MadeBackup, Progress } from '../desk-door';
import { lastBackupPaper } from '../last-backup';
import { keptFrom } from '../vault/kept-result';
import { dossierOf } from './dossiers';
import { keyringOf } from './keys';
import type { Vault } from './open-desk';
import { ownPaper } from './papers';

/** Most records in memory at once. */
const streamed = 50;

/** Papers that are told in another way, or speak of this device. */
const leftOut = new Set(['keyring', ownPaper(lastBackupPaper)]);

/** Everything of a desk in one file. What lies there damaged cannot be in it, and is counted. */
export async function backUp(
  vault: Vault,
  passphrase: string,
  progress: Progress,
  signal: AbortSignal,
): Promise<MadeBackup> {
  const told = { records: 0, missing: 0 };
  const { room } = vault;
  const lines = everything(vault, told, progress, signal);
  const file = await sealBackup(lines, passphrase, room.backupWorkFactor ?? backupWorkFactor);
  return { file, ...told };
}

async function* everything(
  vault: Vault,
  told: { records: number; missing: number },
  progress: Progress,
  signal: AbortSignal,
): AsyncGenerator<BackupStart | BackupLine> {
  const orElse = async <T>(found: Promise<T>): Promise<T | null> => {
    try {
      return await found;
    } catch {
      told.missing += 1;
      return null;
    }
  };
  const checks = (await vault.own.names('records')).map(String);
  yield await startOf(vault, checks.length);
  for (const name of (await vault.own.names('papers')).map(String)) {
    if (leftOut.has(name)) continue;
    const value = await orElse(vault.papers.value(name));
    if (value !== null && value !== undefined) yield { line: 'paper', name, value };
  }
  for (let from = 0; from < checks.length; from += streamed) {
    signal.throwIfAborted();
    const some = checks.slice(from, from + streamed);
    const lying = await vault.own.openMany('records', some);
    for (const [at, check] of some.entries()) {
      const kept = await keptFrom(lying[at] ?? 'none');
      const dossier = await orElse(dossierOf(vault, check));
      if (kept) {
        const { result, importedAt, deleteAfter } = kept;
        told.records += 1;
        yield { line: 'record', result, importedAt, deleteAfter, dossier };
      } else {
        if (lying[at] !== 'none') told.missing += 1;
        if (dossier) yield { line: 'dossier', dossier };
      }
    }
    progress(Math.min(checks.length, from + streamed), checks.length);
  }
  yield { line: 'end', records: told.records };
}

async function startOf(vault: Vault, expected: number): Promise<BackupStart> {
  const { lockedIdentity: _lockedWithAnother, ...key } = vault.unlocked.key;
  return {
    line: 'start',
    format: 'probefahrt-backup',
    version: backupVersion,
    app: vault.app,
    createdAt: vault.room.now().toISOString(),
    expected,
    key,
    identity: vault.unlocked.identity,
    keyring: await keyringOf(vault),
  };
}
