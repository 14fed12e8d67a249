import { loadAge } from './age-file';
import { armorStart } from './age-header';

const armorEnd = '-----END AGE ENCRYPTED FILE-----';

/** A sealed result as text for the body of a mail: ASCII armour, as every age program writes and reads it. */
export async function textOfSealed(sealed: Uint8Array): Promise<string> {
  const { armor } = await loadAge();
  return armor.encode(sealed);
}

/**
 * The sealed results in a pasted text, each in clean ASCII armour. Around and inside them may stand what mail programs add:
 * other sentences, marks of a quotation, blanks, other line breaks. Without the lines around it, base64 that begins like an
 * age file is one too; it ends with an empty line or with a line that is no base64.
 */
export function sealedIn(pasted: string): readonly string[] {
  const lines = pasted
    .replace(invisible, '')
    .split(/\r\n?|\n/)
    .map(unquoted);
  const found: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const armored = begin.exec(line);
    const first = armored ? line.slice(armored.index + armored[0].length) : bareIn(line);
    if (first === null) continue;
    const rest = lines.slice(at + 1);
    const taken = armored ? untilEnd(first, rest) : whileBase64(rest);
    found.push(armoredText(armored ? taken.body : first + taken.body));
    at += taken.lines;
  }
  return found;
}

/** Byte order marks, soft hyphens, blanks without width. */
const invisible = /[\ufeff\u00ad\u200b-\u200d\u2060]/g;

/** Word processors make dashes of hyphens. Counted, so that a long row of them costs no more than once through. */
const begin = /[-–—]\s{0,3}BEGIN AGE ENCRYPTED FILE\s{0,3}[-–—]/i;
const end = /[-–—]\s{0,3}END AGE ENCRYPTED FILE/i;

/** How `age-encryption.org/v` begins in base64. */
const bareStart = 'YWdlLWVuY3J5cHRpb24ub3JnL3Y';

interface Taken {
  readonly body: string;
  /** How many of the lines behind the first one belong to it. */
  readonly lines: number;
}

/** Marks of quotation before a line, as mail programs set them. */
function unquoted(line: string): string {
  return line.replace(/^(?:\s*[>|])+/, '').trim();
}

/** What a line without armour gives; null where no age file begins in it. */
function bareIn(line: string): string | null {
  const at = line.replace(/\s/g, '').indexOf(bareStart);
  return at < 0 ? null : line.replace(/\s/g, '').slice(at);
}

/** The whole text may have come on one line. */
function untilEnd(first: string, rest: readonly string[]): Taken {
  const all = [first, ...rest];
  const last = all.findIndex((line) => end.test(line));
  const upTo = last < 0 ? all.length : last + 1;
  const body = all.slice(0, upTo).join('\n');
  return { body: body.split(end)[0] ?? '', lines: upTo - 1 };
}

function whileBase64(rest: readonly string[]): Taken {
  const stop = rest.findIndex((line) => !/^[A-Za-z0-9+/\s]+={0,2}$/.test(line));
  const lines = stop < 0 ? rest.length : stop;
  return { body: rest.slice(0, lines).join(''), lines };
}

function armoredText(body: string): string {
  const base64 = body.replace(/[^A-Za-z0-9+/=]/g, '');
  return [armorStart, ...(base64.match(/.{1,64}/g) ?? []), armorEnd, ''].join('\n');
}
