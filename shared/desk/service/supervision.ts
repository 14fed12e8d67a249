import * as v from 'valibot';
import { createSigner } from '../../exchange/ed25519';
import { type SignerPaper, signerOf, signerPaperOf } from '../../exchange/signer-paper';
import { countersign } from '../../exchange/supervision-paper';
import { signerSchema } from '../../model/supervision';
import {
  emptySupervisionBook,
  mostBegun,
  mostGiven,
  mostKnown,
  type SupervisionBook,
  supervisionBookSchema,
} from '../../model/supervision-book';
import type { SupervisionAnswer, SupervisionChange } from '../supervision-door';
import type { TrustGrounds } from '../trust';
import { keptFrom } from '../vault/kept-result';
import { keepNow } from './keep-results';
import type { Vault } from './open-desk';
import { ownPaper } from './papers';

const bookPaper = ownPaper('supervision');
/** The same key signs item banks: one desk, one name, one fingerprint to compare. */
const signerPaper = ownPaper('bank-signer');

/** What results are looked at with. A paper that does not open trusts nobody and stops nothing. */
export async function trustGrounds({ papers }: Pick<Vault, 'papers'>): Promise<TrustGrounds> {
  const [book, paper] = await Promise.all([
    papers.read(bookPaper, supervisionBookSchema).catch(() => undefined),
    papers.value(signerPaper).catch(() => undefined),
  ]);
  const own = v.safeParse(v.object({ x: signerSchema }), paper);
  return { book: book ?? emptySupervisionBook, ownKey: own.success ? own.output.x : null };
}

/** Changes what the desk knows about supervision, and works out anew the lines that it concerns. */
export function supervise(vault: Vault, change: SupervisionChange): Promise<SupervisionAnswer> {
  return vault.turn(async () => {
    const at = vault.room.now().toISOString();
    const before = (await vault.papers.read(bookPaper, supervisionBookSchema)) ?? emptySupervisionBook;
    const book = await changed(vault, before, change, at);
    if (book !== before) await vault.papers.keep(bookPaper, book);
    const concerned = concernedBy(vault, change);
    await renew(vault, concerned);
    const { ownKey } = await trustGrounds(vault);
    return { book, ownKey, concerned };
  });
}

async function changed(
  vault: Vault,
  book: SupervisionBook,
  change: SupervisionChange,
  at: string,
): Promise<SupervisionBook> {
  switch (change.change) {
    case 'none':
      return book;
    case 'begin': {
      const others = book.begun.filter(({ code }) => code !== change.code);
      return { ...book, begun: [...others, { code: change.code, at }].slice(-mostBegun) };
    }
    case 'sign': {
      const given = await countersign(change.code, change.by, at, await deskSigner(vault));
      return { ...book, given: [...book.given, given].slice(-mostGiven) };
    }
    case 'accept': {
      const others = book.known.filter(({ publicKey }) => publicKey !== change.publicKey);
      if (others.length >= mostKnown) return book;
      return { ...book, known: [...others, { publicKey: change.publicKey, label: change.label, since: at }] };
    }
    case 'forget':
      return { ...book, known: book.known.filter(({ publicKey }) => publicKey !== change.publicKey) };
  }
}

/** The desk's own signing key, made when it is first needed. */
async function deskSigner({ papers }: Vault): Promise<CryptoKeyPair> {
  const kept = await signerOf(await papers.value(signerPaper));
  if (kept) return kept;
  const made = await createSigner();
  await papers.keep(signerPaper, (await signerPaperOf(made)) satisfies SignerPaper);
  return made;
}

/** Checks at this desk whose line tells of that code or that key. */
function concernedBy({ people }: Vault, change: SupervisionChange): string[] {
  const sought = soughtIn(change);
  if (sought === null) return [];
  return people
    .pages()
    .flatMap(({ page }) => page.texts.check.filter((_, row) => page.texts.rest[row]?.includes(sought)));
}

/** How the line of such a check tells it; see `restSchema`. */
function soughtIn(change: SupervisionChange): string | null {
  if (change.change === 'sign') return JSON.stringify({ code: change.code.code }).slice(1, -1);
  if (change.change === 'accept' || change.change === 'forget') {
    return JSON.stringify({ signer: change.publicKey }).slice(1, -1);
  }
  return null;
}

async function renew(vault: Vault, checks: readonly string[]): Promise<void> {
  const kept = await Promise.all((await vault.own.openMany('records', checks)).map(keptFrom));
  const held = kept.flatMap((one) =>
    one ? [{ result: one.result, importedAt: one.importedAt, deleteAfter: one.deleteAfter }] : [],
  );
  await keepNow(vault, held);
}
