import { type UnlockedKey, unlockKey } from '../../exchange/coach-key';
import { type ItemBank, itemBankSchema } from '../../model/item-bank';
import type { Shelf } from '../../store/shelf';
import type { Judge } from '../../tasks/judge';
import type { KeySecret, Progress, UnlockAnswer } from '../desk-door';
import { dropExpired } from '../vault/expiry';
import { inTurn } from '../vault/in-turn';
import { openVault } from '../vault/open-vault';
import { openPeople, type People } from '../vault/people';
import { sealerWith } from '../vault/sealer';
import { type VaultShelf, vaultShelf } from '../vault/vault-shelf';
import { beginBook } from './book';
import { followedAt } from './dossiers';
import type { JobOf } from './jobs';
import { type Papers, papersOn } from './papers';
import { passOnDossiers } from './pass-on-dossiers';
import { type Rules, rulesOf } from './rules';
import { takeOver } from './take-over';

/** What the service gets from outside. */
export interface ServiceRoom {
  readonly openShelf: () => Promise<Shelf>;
  readonly judges: readonly Judge[];
  readonly now: () => Date;
  /** 32 random bits of a cryptographic source. */
  readonly bits: () => number;
  /** scrypt's for a backup's passphrase, 2^n rounds; absent = the product's. Tests make more backups than anybody. */
  readonly backupWorkFactor?: number;
}

/** One coach's vault, opened. It lives in the service's memory only and goes with it. */
export interface Vault {
  readonly room: ServiceRoom;
  readonly app: string;
  readonly shelf: Shelf;
  readonly own: VaultShelf;
  readonly papers: Papers;
  readonly people: People;
  /** Every change of people and papers waits for the one before it. */
  readonly turn: ReturnType<typeof inTurn>;
  unlocked: UnlockedKey;
  bank: ItemBank | null;
  rules: Rules;
  /** Kept records that do not open. */
  unreadable: number;
}

export type Opening = { readonly answer: UnlockAnswer; readonly vault: Vault | null };

/** Unlocks a key and opens its vault; what a former format left is taken over. */
export async function openDesk(
  room: ServiceRoom,
  { key, secret, app }: JobOf<'unlock'>,
  progress: Progress,
  signal: AbortSignal,
): Promise<Opening> {
  const opened = await identityOf(key, secret);
  if (!opened.ok) return { answer: opened, vault: null };
  const shelf = await room.openShelf();
  await dropExpired(shelf, room.now());
  const dataKey = await openVault(shelf, key.recipient, opened.identity);
  if (!dataKey) return { answer: { ok: false, problem: 'damaged' }, vault: null };
  const own = vaultShelf(shelf, key.recipient, sealerWith(dataKey, room.bits));
  const papers = papersOn(own);
  const bank = (await papers.read('item-bank', itemBankSchema)) ?? null;
  const vault: Vault = {
    room,
    app,
    shelf,
    own,
    papers,
    people: await openPeople(own, await followedAt(papers)),
    turn: inTurn(),
    unlocked: { key, identity: opened.identity },
    bank,
    rules: await rulesOf(room.judges, bank, app),
    unreadable: 0,
  };
  await beginBook(vault);
  await takeOver(vault, progress, signal);
  await passOnDossiers(vault);
  return { answer: { ok: true }, vault };
}

function identityOf(key: UnlockedKey['key'], secret: KeySecret) {
  return 'identity' in secret ? ({ ok: true, identity: secret.identity } as const) : unlockKey(key, secret.passphrase);
}
