import { namespaces } from './namespaces';

/** An element. Names carry the prefixes of `namespaces.ts`, whatever the file's own prefixes are. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/** Thrown for a text that is no XML as office programs write it; declarations and foreign entities make it `unsafe`. */
export class XmlError extends Error {
  constructor(readonly code: 'damaged' | 'unsafe' | 'too-large') {
    super(`XML: ${code}`);
    this.name = 'XmlError';
  }
}

const deepest = 200;
const mostElements = 300_000;

interface Growing extends XmlElement {
  readonly children: (XmlElement | string)[];
  /** As written, for the closing tag. */
  readonly tag: string;
  readonly scope: Scope;
}

/** Namespace addresses by the prefixes that an element binds. */
interface Scope {
  readonly own: ReadonlyMap<string, string>;
  readonly outer: Scope | null;
}

/**
 * Reads a whole text. Knows the five named entities and character numbers, and opens nothing from elsewhere.
 * @throws XmlError
 */
export function readXml(text: string): XmlElement {
  const outside: Growing = element('', new Map(), { own: new Map(), outer: null });
  const open: Growing[] = [outside];
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const inner = open.at(-1) ?? outside;
    const mark = text.indexOf('<', at);
    const until = mark < 0 ? text.length : mark;
    if (until > at && inner !== outside) inner.children.push(resolved(text.slice(at, until)));
    if (mark < 0) break;
    if (text.startsWith('<?', mark)) at = after(text, '?>', mark);
    else if (text.startsWith('<!--', mark)) at = after(text, '-->', mark);
    else if (text.startsWith('<![CDATA[', mark)) {
      at = after(text, ']]>', mark);
      inner.children.push(text.slice(mark + 9, at - 3));
    } else if (text.startsWith('<!', mark)) at = pastDocumentType(text, mark);
    else if (text.startsWith('</', mark)) {
      at = after(text, '>', mark);
      if (inner === outside || text.slice(mark + 2, at - 1).trim() !== inner.tag) throw new XmlError('damaged');
      open.pop();
    } else {
      const tag = openingTag(text, mark, inner.scope);
      inner.children.push(tag.element);
      if (!tag.closed) open.push(tag.element);
      at = tag.end;
      count += 1;
      if (open.length > deepest || count > mostElements) throw new XmlError('too-large');
    }
  }
  const root = outside.children.find((child) => typeof child !== 'string');
  if (open.length > 1 || root === undefined) throw new XmlError('damaged');
  return root;
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  if (at < 0) throw new XmlError('damaged');
  return at + mark.length;
}

/** A document type may be named, as old programs do, and is never opened; one that declares anything is refused. */
function pastDocumentType(text: string, mark: number): number {
  const end = after(text, '>', mark);
  if (!/^<!DOCTYPE\s[^[\]<]*>$/.test(text.slice(mark, Math.min(end, mark + 1_000)))) throw new XmlError('unsafe');
  return end;
}

interface OpeningTag {
  readonly element: Growing;
  readonly closed: boolean;
  readonly end: number;
}

const namePattern = /[^\s<>/=&"']+/y;
const attributePattern = /\s+([^\s<>/=&"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const endPattern = /\s*(\/?)>/y;

function openingTag(text: string, mark: number, outer: Scope): OpeningTag {
  const [name = ''] = matchAt(namePattern, text, mark + 1) ?? [];
  if (name === '') throw new XmlError('damaged');
  const written = new Map<string, string>();
  let at = mark + 1 + name.length;
  for (let found = matchAt(attributePattern, text, at); found; found = matchAt(attributePattern, text, at)) {
    written.set(found[1] ?? '', resolved(found[2] ?? found[3] ?? ''));
    at += found[0].length;
  }
  const ending = matchAt(endPattern, text, at);
  if (!ending) throw new XmlError('damaged');
  return {
    element: element(name, written, scopeOf(written, outer)),
    closed: ending[1] === '/',
    end: at + ending[0].length,
  };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function element(tag: string, written: ReadonlyMap<string, string>, scope: Scope): Growing {
  const attributes = new Map<string, string>();
  for (const [name, value] of written) {
    if (!name.startsWith('xmlns')) attributes.set(name.includes(':') ? known(name, scope) : name, value);
  }
  return { name: known(tag, scope), attributes, children: [], tag, scope };
}

function scopeOf(written: ReadonlyMap<string, string>, outer: Scope): Scope {
  const own = new Map<string, string>();
  for (const [name, value] of written) {
    if (name === 'xmlns') own.set('', value);
    else if (name.startsWith('xmlns:')) own.set(name.slice(6), value);
  }
  return own.size === 0 ? outer : { own, outer };
}

/** The name with our own prefix for its namespace; the written prefix for namespaces we have no use for. */
function known(name: string, scope: Scope): string {
  const colon = name.indexOf(':');
  const written = colon < 0 ? '' : name.slice(0, colon);
  const prefix = namespaces.get(addressOf(written, scope)) ?? written;
  const local = name.slice(colon + 1);
  return prefix === '' ? local : `${prefix}:${local}`;
}

function addressOf(prefix: string, scope: Scope): string {
  for (let here: Scope | null = scope; here; here = here.outer) {
    const address = here.own.get(prefix);
    if (address !== undefined) return address;
  }
  return '';
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function resolved(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,12});?/g, (whole, name: string) => {
    if (!whole.endsWith(';')) throw new XmlError('damaged');
    if (name.startsWith('#')) return character(name);
    const known = entities.get(name);
    if (known === undefined) throw new XmlError('unsafe');
    return known;
  });
}

function character(reference: string): string {
  const hex = /^#[xX]([0-9a-fA-F]+)$/.exec(reference);
  const code = hex ? Number.parseInt(hex[1] ?? '', 16) : Number(reference.slice(1));
  if (!Number.isInteger(code) || code < 0 || code > 0x10ffff) throw new XmlError('damaged');
  return String.fromCodePoint(code);
}
