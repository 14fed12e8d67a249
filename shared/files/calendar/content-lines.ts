import { decodeText } from '../text/decode-text';

/** One line of a calendar file (RFC 5545, section 3.1): its name and parameters in capitals, its value as written. */
export interface ContentLine {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

/** The lines of a calendar file. What is no content line, such as an empty one, is passed over. */
export function contentLines(bytes: Uint8Array): ContentLine[] {
  const lines: ContentLine[] = [];
  for (const text of decodeText(unfold(bytes)).split(/\r\n|\n|\r/)) {
    const line = readLine(text);
    if (line) lines.push(line);
  }
  return lines;
}

const lineFeed = 10;
const carriageReturn = 13;

/** Joins folded lines. On bytes, because some programs fold in the middle of a character. */
function unfold(bytes: Uint8Array): Uint8Array {
  const unfolded = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const fold = foldAt(bytes, at);
    if (fold > 0) at += fold - 1;
    else unfolded[length++] = bytes[at] ?? 0;
  }
  return unfolded.subarray(0, length);
}

/** Length of the fold that begins here: a line end and one blank; 0: none. */
function foldAt(bytes: Uint8Array, at: number): number {
  const end = bytes[at] === carriageReturn && bytes[at + 1] === lineFeed ? 2 : bytes[at] === lineFeed ? 1 : 0;
  const next = bytes[at + end];
  return end > 0 && (next === 32 || next === 9) ? end + 1 : 0;
}

const noParameters: ReadonlyMap<string, string> = new Map();

function readLine(line: string): ContentLine | null {
  const parts = splitOutsideQuotes(line);
  if (!parts) return null;
  const [name = '', ...parameters] = parts.head;
  return {
    name: name.trim().toUpperCase(),
    parameters: parameters.length === 0 ? noParameters : new Map(parameters.map(readParameter)),
    value: parts.value,
  };
}

/** `NAME;A=b;C="d:e":value` → name and parameters, and the value after the first free colon. */
function splitOutsideQuotes(line: string): { readonly head: readonly string[]; readonly value: string } | null {
  const head: string[] = [];
  let quoted = false;
  let from = 0;
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at];
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === ';' || character === ':')) {
      head.push(line.slice(from, at));
      from = at + 1;
      if (character === ':') return { head, value: line.slice(from) };
    }
  }
  return null;
}

function readParameter(parameter: string): [string, string] {
  const equals = parameter.indexOf('=');
  if (equals < 0) return [parameter.toUpperCase(), ''];
  return [
    parameter.slice(0, equals).trim().toUpperCase(),
    parameter
      .slice(equals + 1)
      .replaceAll('"', '')
      .trim(),
  ];
}

const escapes: Readonly<Record<string, string>> = { n: '\n', N: '\n' };

/** The text behind a TEXT value: `\n`, `\,`, `\;` and `\\` resolved. */
export function plainText(value: string): string {
  return value.replace(/\\(.)/g, (_, character: string) => escapes[character] ?? character);
}
