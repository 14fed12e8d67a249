import {
  emptyPage,
  type Numbers,
  numberColumnNames,
  numberColumns,
  type Page,
  pageFormat,
  textColumnNames,
} from './page';

/** A page as it lies in the store: its rows, and which rules worked them out. */
export interface RuledPage {
  readonly rules: string;
  readonly page: Page;
}

interface Header {
  readonly format: number;
  readonly count: number;
  readonly rules: string;
  /** Bytes of every text column. */
  readonly texts: readonly number[];
}

const headerSize = 4;
const alignment = 8;

/**
 * The page as bytes: length of the header, the header as JSON, then every column. Numbers lie in this machine's order of
 * bytes, each column on a multiple of eight; of texts first the lengths, then all of them as UTF-8.
 */
export function pageBytes({ rules, page }: RuledPage): Uint8Array<ArrayBuffer> {
  const texts = textColumnNames.map((name) => new TextEncoder().encode(page.texts[name].join('')));
  const header: Header = { format: pageFormat, count: page.count, rules, texts: texts.map(({ length }) => length) };
  const start = new TextEncoder().encode(JSON.stringify(header));
  const parts: Uint8Array[] = [
    new Uint8Array(Uint32Array.of(start.length).buffer),
    start,
    ...numberColumnNames.map((name) => bytesOf(page.numbers[name])),
    ...textColumnNames.map((name) => bytesOf(Uint32Array.from(page.texts[name], (text) => text.length))),
    ...texts,
  ];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + aligned(part.length), 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += aligned(part.length);
  }
  return bytes;
}

/** The page again; null for bytes of another format, which never happens to what this app wrote. */
export function pageFrom(bytes: Uint8Array<ArrayBuffer>): RuledPage | null {
  try {
    return readPage(bytes);
  } catch {
    return null;
  }
}

function readPage(bytes: Uint8Array<ArrayBuffer>): RuledPage | null {
  let at = 0;
  const next = (length: number) => {
    if (at + length > bytes.length) throw new RangeError('the page is cut off');
    const part = bytes.slice(at, at + length);
    at += aligned(length);
    return part;
  };
  const [length = 0] = new Uint32Array(next(headerSize).buffer);
  const header = JSON.parse(new TextDecoder().decode(next(length))) as Partial<Header>;
  if (header.format !== pageFormat) return null;
  const { count, rules, texts: sizes } = header as Header;
  const page = emptyPage(0);
  for (const name of numberColumnNames) {
    const { of, width } = numberColumns[name];
    const column = new of(next(count * width * of.BYTES_PER_ELEMENT).buffer);
    Object.assign(page.numbers, { [name]: column } satisfies Partial<Numbers>);
  }
  const lengths = textColumnNames.map(() => new Uint32Array(next(count * Uint32Array.BYTES_PER_ELEMENT).buffer));
  textColumnNames.forEach((name, column) => {
    page.texts[name] = cut(new TextDecoder().decode(next(sizes[column] as number)), lengths[column] as Uint32Array);
  });
  return { rules, page: { ...page, count } };
}

function cut(text: string, lengths: Uint32Array): string[] {
  let at = 0;
  return Array.from(lengths, (length) => {
    at += length;
    return text.slice(at - length, at);
  });
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView<ArrayBufferLike>): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function aligned(length: number): number {
  return Math.ceil(length / alignment) * alignment;
}
