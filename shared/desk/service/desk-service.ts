import { DeskError, type Progress } from '../desk-door';
import { joined } from '../summary/page';
import { placeColumns } from '../summary/place-columns';
import { backUp } from './back-up';
import { bookOf } from './book';
import { setDeletion } from './delete-by-date';
import { allDossiers, changeDossiers } from './dossiers';
import { dropDue } from './drop-due';
import { importResults, importWithWords } from './import-results';
import type { DeskAnswers, DeskJob, JobKind, JobOf, Lines, OverviewAnswer, RunDeskJob } from './jobs';
import { keepExamples } from './keep-examples';
import { changeKeys, changePassphrase, keysOf, makeKey, sheetOf, takeKey } from './keys';
import { listFile } from './list-file';
import { openDesk, type ServiceRoom, type Vault } from './open-desk';
import { ownPaper } from './papers';
import { judgedRecords, personOf } from './records';
import { foundDesk, restore } from './restore';
import { rulesOf } from './rules';
import { supervise } from './supervision';
import { bringUpToDate } from './up-to-date';

type Handler<Kind extends JobKind> = (
  vault: Vault,
  job: JobOf<Kind>,
  progress: Progress,
  signal: AbortSignal,
) => Promise<DeskAnswers[Kind]>;

/** Everything but opening the door. */
const handlers: { readonly [Kind in Exclude<JobKind, 'unlock' | 'found'>]: Handler<Kind> } = {
  overview: async (vault, job) => overviewFor(vault, job),
  person: (vault, { check, course }) => personOf(vault, check, course),
  unreadable: async ({ unreadable }) => unreadable,
  import: (vault, { files }, progress, signal) => importResults(vault, files, progress, signal),
  'import-with-words': (vault, { file, words }) => importWithWords(vault, file, words),
  examples: (vault, { course }, progress, signal) => done(keepExamples(vault, course, progress, signal)),
  'drop-due': (vault) => dropDue(vault),
  drop: (vault, { checks }) => done(dropPeople(vault, checks)),
  dossiers: (vault) => allDossiers(vault),
  'change-dossiers': (vault, { changes }) => changeDossiers(vault, changes),
  book: (vault) => bookOf(vault),
  'change-book': (vault, { book }) => done(vault.turn(() => vault.papers.keep('book', book))),
  paper: ({ papers }, { name }) => papers.value(ownPaper(name)),
  'change-paper': (vault, { name, value }) => done(vault.turn(() => vault.papers.keep(ownPaper(name), value))),
  'item-bank': async ({ bank }) => bank,
  'apply-bank': (vault, { bank }) => done(vault.turn(() => applyBank(vault, bank))),
  keys: (vault) => keysOf(vault),
  'change-keys': (vault, { change }) => changeKeys(vault, change),
  'make-key': (vault, { label }) => makeKey(vault, label),
  'take-key': (vault, { label, sheet }) => takeKey(vault, label, sheet),
  'recovery-sheet': (vault, { recipient }) => sheetOf(vault, recipient),
  'change-passphrase': (vault, { old, wanted }) => changePassphrase(vault, old, wanted),
  'set-deletion': (vault, { check, wanted }) => setDeletion(vault, check, wanted),
  'back-up': (vault, { passphrase }, progress, signal) => backUp(vault, passphrase, progress, signal),
  restore: (vault, job, progress, signal) => restore(vault, job, progress, signal),
  'up-to-date': (vault, _, progress, signal) => done(bringUpToDate(vault, progress, signal)),
  'list-file': (vault, job, progress, signal) => listFile(vault, job, progress, signal),
  checks: async ({ people }) => people.checks(),
  supervise: (vault, { change }) => supervise(vault, change),
  judged: (vault, { checks, course }) => judgedRecords(vault, checks, course),
};

export interface DeskService {
  readonly run: RunDeskJob;
  /** Lets go of keys and people. */
  readonly forget: () => void;
}

/** The desk's service: the same in a worker, in a page without one, and in tests. */
export function createDeskService(room: ServiceRoom): DeskService {
  let vault: Vault | null = null;
  async function work(job: DeskJob, signal: AbortSignal, progress: Progress): Promise<unknown> {
    if (job.kind === 'unlock') {
      const opening = await openDesk(room, job, progress, signal);
      vault = opening.vault;
      return opening.answer;
    }
    if (job.kind === 'found') {
      const founding = await foundDesk(room, job, progress, signal);
      if (!founding.ok) return founding;
      const { vault: founded, ...answer } = founding;
      vault = founded;
      return answer;
    }
    if (!vault) throw new DeskError('locked');
    const handle = handlers[job.kind] as Handler<JobKind>;
    return handle(vault, job, progress, signal);
  }
  return {
    run: work as RunDeskJob,
    forget: () => {
      vault = null;
    },
  };
}

async function done(work: Promise<unknown>): Promise<undefined> {
  await work;
  return undefined;
}

/** Columns that only the service works with. */
const serviceOnly = ['common', 'needGivenCommon'] as const;

function overviewFor({ people, rules }: Vault, { course, have }: JobOf<'overview'>): OverviewAnswer {
  const pages = people.pages();
  const version = people.version();
  const lines: Lines | null =
    have === version
      ? null
      : {
          version,
          table: joined(
            pages.map(({ page }) => ({ page, from: 0, to: page.count })),
            serviceOnly,
          ),
          outdated: Uint8Array.from(
            pages.flatMap((one) => Array(one.page.count).fill(one.rules === rules.measuring ? 0 : 1)),
          ),
        };
  return {
    lines,
    ...placeColumns(
      pages.map(({ page }) => page),
      course,
    ),
  };
}

function dropPeople(vault: Vault, checks: readonly string[]): Promise<void> {
  const { people, own, rules } = vault;
  const steps = checks.flatMap((check) => [own.drop('records', check), own.drop('dossiers', check)]);
  return vault.turn(() => people.change({ gone: checks, added: [], rules: rules.measuring, steps }));
}

/** From now on the bank's difficulties hold; lines worked out before are outdated. */
async function applyBank(vault: Vault, bank: JobOf<'apply-bank'>['bank']): Promise<void> {
  await vault.papers.keep('item-bank', bank ?? undefined);
  vault.bank = bank;
  vault.rules = await rulesOf(vault.room.judges, bank, vault.app);
  await vault.people.change({ gone: [], added: [], rules: vault.rules.measuring, steps: [] });
}
