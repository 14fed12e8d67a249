import { digitalDrivingLicence } from '../../../shared/content/course';
import { type HeldResult, judgedAttempts } from '../../../shared/desk/judged';
import { sampleChecks } from '../../../shared/desk/sample-set';
import { rulesOf } from '../../../shared/desk/service/rules';
import { joined, type Page } from '../../../shared/desk/summary/page';
import { summaryOf } from '../../../shared/desk/summary/summary';
import { type KeptResult, keptBytes } from '../../../shared/desk/vault/kept-result';
import { openVault } from '../../../shared/desk/vault/open-vault';
import { openPeople } from '../../../shared/desk/vault/people';
import { sealerWith } from '../../../shared/desk/vault/sealer';
import { vaultShelf } from '../../../shared/desk/vault/vault-shelf';
import { createKey } from '../../../shared/exchange/coach-key';
import { databaseShelf } from '../../../shared/store/database-shelf';
import { makeStore } from '../../../shared/store/make-store';
import { migrations } from '../../../shared/store/migrations';
import { databaseName } from '../../../shared/store/open-store';
import { judges } from '../../../shared/tasks/judges';

const { signal } = new AbortController();
const bits = () => crypto.getRandomValues(new Uint32Array(1))[0] as number;
const shelf = () => databaseShelf({ name: databaseName, migrations, superseded: () => {}, signal });
/** As in practice: results come in on 250 working days a year, and each day's people share pages. */
const days = 250;
const perChange = 500;

interface Sample {
  readonly held: HeldResult;
  readonly kept: KeptResult;
  readonly line: Page;
}

async function samples(app: string): Promise<{ samples: Sample[]; rules: string }> {
  const rules = await rulesOf(judges, null, app);
  const room = { catalogue: judges, course: digitalDrivingLicence, app, now: new Date() };
  const all: Sample[] = [];
  for (let number = 0; number < 60; number++) {
    for (const result of await sampleChecks(number, room)) {
      const held = { result, importedAt: '2026-11-03T08:00:00.000Z', deleteAfter: '2027-11-03T00:00:00.000Z' };
      const attempts = await judgedAttempts(result, judges, result.host.app);
      const findings = attempts.map((attempt) => attempt.findings);
      all.push({ held, kept: { ...held, rules: rules.judging, findings }, line: summaryOf(held, attempts, judges) });
    }
  }
  return { samples: all, rules: rules.measuring };
}

/** One of `count` people: a sample's work under a check, a name and a day of their own. */
function personAt({ kept, line }: Sample, n: number, count: number): { kept: KeptResult; line: Page } {
  const check = `10000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  const day = new Date(Date.UTC(2027, 10, 3) + Math.floor((n * days) / count) * 86_400_000);
  const own = joined([{ page: line, from: 0, to: 1 }]);
  own.numbers.deleteAfter[0] = day.getTime();
  own.texts.check[0] = check;
  own.texts.name[0] = `${line.texts.name[0]} ${n}`;
  return { kept: { ...kept, result: { ...kept.result, check }, deleteAfter: day.toISOString() }, line: own };
}

/** Makes a coach's key and stores `count` people through the desk's own vault. @returns milliseconds of the storing alone */
export async function fill(count: number, passphrase: string, app: string): Promise<number> {
  const own = await shelf();
  const { key, identity } = await createKey('Bench', passphrase, {
    id: '20000000-0000-4000-8000-000000000000',
    createdAt: '2026-11-01T08:00:00.000Z',
  });
  await makeStore(own).keys.put(key);
  const dataKey = (await openVault(own, key.recipient, identity)) as CryptoKey;
  const vault = vaultShelf(own, key.recipient, sealerWith(dataKey, bits));
  const people = await openPeople(vault, {});
  const { samples: made, rules } = await samples(app);
  let milliseconds = 0;
  for (let from = 0; from < count; from += perChange) {
    const batch = Array.from({ length: Math.min(perChange, count - from) }, (_, at) =>
      personAt(made[(from + at) % made.length] as Sample, from + at, count),
    );
    const start = performance.now();
    const steps = await Promise.all(
      batch.map(async ({ kept }) => vault.put('records', kept.result.check, await keptBytes(kept))),
    );
    await people.change({ gone: [], added: batch.map(({ line }) => line), rules, steps });
    milliseconds += performance.now() - start;
  }
  return milliseconds;
}
