/** Codes that one block of a character map may hold. */
const blockLength = 100;

/**
 * The character map that tells which signs a code stands for (ISO 32000-1, 9.10.3).
 * @param signs of the codes 1, 2, 3 …; a code without signs is left out
 */
export function toUnicode(signs: readonly string[]): string {
  const lines = signs.flatMap((text, at) => (text === '' ? [] : [`<${hex(at + 1)}> <${utf16(text)}>`]));
  const blocks = Array.from({ length: Math.ceil(lines.length / blockLength) }, (_, block) => {
    const part = lines.slice(block * blockLength, (block + 1) * blockLength);
    return [`${part.length} beginbfchar`, ...part, 'endbfchar'].join('\n');
  });
  return [...head, ...blocks, ...foot].join('\n');
}

const head = [
  '/CIDInit /ProcSet findresource begin',
  '12 dict begin',
  'begincmap',
  '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
  '/CMapName /Adobe-Identity-UCS def',
  '/CMapType 2 def',
  '1 begincodespacerange',
  '<0000> <ffff>',
  'endcodespacerange',
];

const foot = ['endcmap', 'CMapName currentdict /CMap defineresource pop', 'end', 'end'];

/** UTF-16, big-endian, in hexadecimal digits. */
export function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('');
}

/** A number below 65,536 as four hexadecimal digits. */
export function hex(number: number): string {
  return number.toString(16).padStart(4, '0');
}
