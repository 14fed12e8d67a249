import { firstChecks } from '../../../desk/exports/decided';
import type { Dossiers } from '../../../desk/places/members';
import { type StatementDesk, statementsOf } from '../../../exchange/xapi/statements';
import type { LanguageMap } from '../../../exchange/xapi/vocabulary';
import { ArchiveError } from '../../../files/file-door';
import { type Language, offered } from '../../../i18n/languages';
import { taskWords } from '../../../i18n/task-words';
import { loadTaskWordsIn } from '../../../i18n/task-words-in';
import type { ExportsPaper } from './exports-paper';
import type { ExportsRoom } from './room';
import type { Made } from './use-saving';

/** More than any learning record store takes at once. */
const mostBytes = 200 * 1024 * 1024;

/** Everybody's statements as a JSON array, one statement a line. @throws ArchiveError too-large */
export async function xapiFile(
  room: ExportsRoom,
  dossiers: Dossiers,
  { salt, homePage }: Pick<ExportsPaper, 'salt' | 'homePage'>,
  name: string,
  signal: AbortSignal,
): Promise<Made> {
  await Promise.all(
    offered.map(({ code }) =>
      loadTaskWordsIn(
        code,
        room.bank.map(({ id }) => id),
      ),
    ),
  );
  const account = firstChecks(room.lines, dossiers);
  const desk: StatementDesk = {
    homePage,
    salt,
    bank: room.bank,
    taskName: (task) => inAllLanguages((spoken) => taskWords(task, spoken)('title')),
    criterionName: (task, criterion) => inAllLanguages((spoken) => taskWords(task, spoken)(`criterion.${criterion}`)),
    checkName: { de: 'Probefahrt: Check', en: 'Probefahrt: check' },
  };
  const encoder = new TextEncoder();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  await room.forEachJudged(async (people) => {
    for (const { result, attempts } of people) {
      const told = { result, attempts, account: account.get(result.check) ?? result.check };
      for (const statement of await statementsOf(told, desk)) {
        const part = encoder.encode(`${parts.length === 0 ? '[\n' : ',\n'}${JSON.stringify(statement)}`);
        bytes += part.length;
        parts.push(part);
      }
      if (bytes > mostBytes) throw new ArchiveError('too-large');
    }
  }, signal);
  parts.push(encoder.encode(parts.length === 0 ? '[]\n' : '\n]\n'));
  return { bytes: new Uint8Array(await new Blob(parts).arrayBuffer()), name, ending: 'json' };
}

function inAllLanguages(say: (spoken: Language) => string): LanguageMap {
  return Object.fromEntries(offered.map(({ code }) => [code, say(code)] as const).filter(([, said]) => said !== ''));
}
