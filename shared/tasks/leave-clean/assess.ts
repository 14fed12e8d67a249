import type { Finding } from '../../model/criterion';
import type { Seen } from '../../model/observation';
import type { LeaveCleanMaterial } from './material';
import type { leaveClean } from './task';

type SeenHere = Seen<(typeof leaveClean)['sees'][number]>;
type Log = readonly SeenHere[];
export type CriterionId = (typeof leaveClean)['criteria'][number]['id'];
type FindingHere = Finding & { criterion: CriterionId };

/** The file is judged by where it lies at the end; the rest counts once it was done. */
export function assess(material: LeaveCleanMaterial, log: Log): readonly FindingHere[] {
  return [judgeSignIn(log), judgeFile(material, log), judgeHistory(material, log), judgePrivate(material, log)];
}

function judgeSignIn(log: Log): FindingHere {
  const out = only(log, 'signed-out').find(({ site }) => site === 'mail');
  return out ? met('logged-out', 'signed-out', out) : missed('logged-out', 'still-signed-in');
}

function judgeFile({ own }: LeaveCleanMaterial, log: Log): FindingHere {
  const last = only(log, 'file-left').findLast(({ file }) => file === own);
  if (last?.place === 'gone') return met('file-gone', 'file-gone', last);
  if (last?.place === 'bin') return missed('file-gone', 'still-in-bin', last);
  return missed('file-gone', 'still-there', ...(last ? [last] : []));
}

/**
 * None of the pages of today was left in the history at some time. In the real browser the history must have held pages of
 * the material before: it begins without them.
 */
function judgeHistory({ visited }: LeaveCleanMaterial, log: Log): FindingHere {
  const left = only(log, 'history-left');
  const real = left.filter(({ source }) => source === 'browser');
  const filled = real.findIndex(({ links }) => links.length > 0);
  const emptied = filled < 0 ? undefined : real.slice(filled).find(({ links }) => links.length === 0);
  if (emptied) return { ...met('history-gone', 'history-gone', emptied), grade: 'browser' };
  const here = left.filter(({ source }) => source === 'simulation');
  const clean = here.find(({ links }) => visited.every((page) => !links.includes(page)));
  if (clean) return met('history-gone', 'history-gone', clean);
  const some = here.findLast(({ links }) => visited.some((page) => !links.includes(page)));
  return some ? missed('history-gone', 'some-left', some) : missed('history-gone', 'history-left');
}

function judgePrivate({ delicate }: LeaveCleanMaterial, log: Log): FindingHere {
  const [used] = only(log, 'private-window-used');
  if (used) return met('private-window-known', 'private-window', used);
  const open = only(log, 'history-left').find(({ links }) => links.includes(delicate));
  return open ? missed('private-window-known', 'normal-window', open) : missed('private-window-known', 'not-visited');
}

function only<Kind extends SeenHere['kind']>(log: Log, kind: Kind): readonly Extract<SeenHere, { kind: Kind }>[] {
  return log.filter((seen): seen is Extract<SeenHere, { kind: Kind }> => seen.kind === kind);
}

function met(criterion: CriterionId, reason: string, ...proof: readonly SeenHere[]): FindingHere {
  return { criterion, verdict: 'met', reason, proof: proof.map(({ n }) => n) };
}

function missed(criterion: CriterionId, reason: string, ...proof: readonly SeenHere[]): FindingHere {
  return { criterion, verdict: 'missed', reason, proof: proof.map(({ n }) => n) };
}
