import type { Journal } from '../../engine/journal';
import { proofOf } from '../../engine/log-proof';
import { replay } from '../../engine/session';
import { codeOf, type SupervisionCode } from '../../exchange/supervision-code';
import type { App } from '../app';
import { lastClosedJournal } from '../running';

/** Where this device's check stands for somebody who sits beside it. */
export type Moment =
  | { readonly kind: 'begin'; readonly code: string }
  /** The code of the beginning is no longer shown: what was done meanwhile, nobody may have seen. */
  | { readonly kind: 'under-way' }
  | { readonly kind: 'end'; readonly code: SupervisionCode & { readonly digest: string }; readonly journal: Journal }
  /** No check, or a log without links: an older app's, or an address without https. */
  | { readonly kind: 'none'; readonly why: 'no-check' | 'no-chain' };

export async function momentHere(app: App): Promise<Moment> {
  const open = await app.store.sessionLog.newestOpen('check');
  return open ? beginning(app, open.id) : ending(app);
}

async function beginning({ store }: App, id: string): Promise<Moment> {
  const { records } = await store.sessionLog.read(id);
  if ((replay(records)?.attempts.length ?? 0) > 0) return { kind: 'under-way' };
  const link = records[0]?.link;
  if (link === undefined) return { kind: 'none', why: 'no-chain' };
  const { code } = await codeOf(id, link);
  return { kind: 'begin', code };
}

async function ending(app: App): Promise<Moment> {
  const journal = await lastClosedJournal(app);
  if (!journal) return { kind: 'none', why: 'no-check' };
  const { id } = journal.session.value;
  const proof = await proofOf((await app.store.sessionLog.read(id)).records);
  if (!proof) return { kind: 'none', why: 'no-chain' };
  return { kind: 'end', code: await codeOf(id, proof.head), journal };
}
