import * as v from 'valibot';
import type { BackupStart } from '../../model/backup';
import { type DeskBook, deskBookSchema } from '../../model/desk-book';
import { type ItemBank, itemBankSchema } from '../../model/item-bank';
import { keyringSchema } from '../../model/keyring';
import { emptySupervisionBook } from '../../model/supervision-book';
import type { Write } from '../../store/shelf';
import type { RestoreReport } from '../desk-door';
import { joinedKeyring, withOwnKey } from '../desk-keys';
import { supervisionPaper } from '../join-supervision';
import { lastBackupPaper } from '../last-backup';
import { mostCourses } from '../places/courses';
import { type Followed, followedPaper, followedSchema } from '../vault/followed';
import { followedAt } from './dossiers';
import { keyringOf } from './keys';
import type { Vault } from './open-desk';
import { ownPaper } from './papers';
import type { ProvenBackup } from './restore';
import { rulesOf } from './rules';

/** A backup's papers, each in its shape. */
export interface BackupPapers {
  readonly book: DeskBook | undefined;
  readonly bank: ItemBank | undefined;
  readonly followed: Followed;
  /** Those that screens keep and read by themselves, by their whole name. */
  readonly own: ReadonlyMap<string, unknown>;
}

/** null where one does not fit. */
export function papersOf(found: ReadonlyMap<string, unknown>): BackupPapers | null {
  const book = v.safeParse(v.optional(deskBookSchema), found.get('book'));
  const bank = v.safeParse(v.optional(itemBankSchema), found.get('item-bank'));
  const followed = v.safeParse(v.optional(followedSchema), found.get(followedPaper));
  if (!book.success || !bank.success || !followed.success) return null;
  const own = new Map([...found].filter(([name]) => name.startsWith(ownPaper(''))));
  return { book: book.output, bank: bank.output, followed: followed.output ?? {}, own };
}

/** Keys that came in, and public keys of others. */
export interface RestoredKeys {
  readonly keys: number;
  readonly others: number;
}

/** What came of a backup's papers. */
export type RestoredPapers = Pick<RestoreReport, 'courses' | 'bankLeftOut'>;

/** A desk without a keyring of its own takes the backup's as it is; otherwise both are joined, and no key is lost. */
export function restoreKeyring({ turn, papers, unlocked, ...vault }: Vault, start: BackupStart): Promise<RestoredKeys> {
  return turn(async () => {
    const kept = await papers.read('keyring', keyringSchema);
    const before = await keyringOf({ papers });
    const same = start.key.recipient === unlocked.key.recipient;
    const { label, recipient, createdAt } = start.key;
    const withTheirs = withOwnKey(unlocked.key, before, { label, recipient, createdAt, identity: start.identity });
    const after = !kept && same ? start.keyring : joinedKeyring(unlocked.key, withTheirs, start.keyring);
    await vault.own.write([await papers.step('keyring', after)]);
    return {
      keys: after.keys.length - before.keys.length,
      others: Math.max(0, after.recipients.length - before.recipients.length),
    };
  });
}

/** Papers that are here stay; courses are brought together, and difficulties never change under people who are here. */
export function restorePapers(vault: Vault, { papers, records, start }: ProvenBackup): Promise<RestoredPapers> {
  return vault.turn(async () => {
    const here = await vault.papers.read('book', deskBookSchema);
    const book = here && papers.book ? joinedBook(here, papers.book) : (here ?? papers.book);
    const followed = { ...papers.followed, ...(await followedAt(vault.papers)) };
    const steps = [await vault.papers.step('book', book)];
    const lastBackup = { at: start.createdAt, records };
    steps.push(...(await supervisionSteps(vault, papers.own, start)));
    for (const [name, value] of new Map([...papers.own, [ownPaper(lastBackupPaper), lastBackup]])) {
      const missing = name !== supervision && (await vault.papers.value(name)) === undefined;
      if (missing) steps.push(await vault.papers.step(name, value));
    }
    if (Object.keys(followed).length > 0) steps.push(await vault.papers.step(followedPaper, followed));
    if (papers.bank && vault.bank === null && vault.people.checks().length === 0) {
      steps.push(await vault.papers.step('item-bank', papers.bank));
      vault.bank = papers.bank;
      vault.rules = await rulesOf(vault.room.judges, papers.bank, vault.app);
    }
    await vault.people.follow(followed, steps);
    const courses = (book?.courses.length ?? 0) - (here?.courses.length ?? 0);
    const bankLeftOut = papers.bank !== undefined && JSON.stringify(papers.bank) !== JSON.stringify(vault.bank);
    return { courses, bankLeftOut };
  });
}

const supervision = ownPaper('supervision');
const signer = ownPaper('bank-signer');

/** Nothing where neither desk has noted anything, or where a paper is not to be read. */
async function supervisionSteps(
  { papers }: Vault,
  own: BackupPapers['own'],
  { key, createdAt }: BackupStart,
): Promise<Write[]> {
  const [book, mine] = [await papers.value(supervision), await papers.value(signer)];
  if (book === undefined && !own.has(supervision) && !own.has(signer)) return [];
  const other = { label: key.label || key.recipient.slice(0, 12), since: createdAt };
  const papersOfBoth = { here: book, there: own.get(supervision) };
  const joined = supervisionPaper(papersOfBoth, { here: mine, there: own.get(signer) }, other);
  const isSame = joined === null || JSON.stringify(joined) === JSON.stringify(book ?? emptySupervisionBook);
  return isSame ? [] : [await papers.step(supervision, joined)];
}

function joinedBook(here: DeskBook, there: DeskBook): DeskBook {
  const known = new Set(here.courses.map(({ id }) => id));
  const courses = [...here.courses, ...there.courses.filter(({ id }) => !known.has(id))].slice(0, mostCourses);
  return { ...here, courses, decidedBy: here.decidedBy || there.decidedBy };
}
