import { windows1252 } from '../text/decode-text';
import { crc32 } from './crc32';

const cp437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';
const cp850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

const likely = /[ÄÖÜäöüßÀÁÂÃÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕØÙÚÛÝàáâãåæçèéêëìíîïñòóôõøùúûýÿœ–§]/g;

/**
 * The name of an entry as its maker meant it. `declared`: the archive says UTF-8 (flag bit 11). `unicode`: Info-ZIP's
 * extra field 0x7075, which repeats the name in UTF-8 and counts while its checksum fits the name.
 * Without either, macOS writes UTF-8, DOS and Windows write CP437 or CP850, and some old programs Windows-1252:
 * the reading with the most letters of western languages wins.
 */
export function entryName(raw: Uint8Array, declared: boolean, unicode: Uint8Array | undefined): string {
  return (fromExtraField(raw, unicode) ?? (declared ? utf8(raw) : null) ?? undeclared(raw)).normalize('NFC');
}

function undeclared(raw: Uint8Array): string {
  const certain = utf8(raw);
  if (certain !== null) return certain;
  const readings = [inTable(raw, cp437), inTable(raw, cp850), windows1252(raw)];
  const score = (reading: string) => reading.match(likely)?.length ?? 0;
  return readings.reduce((best, reading) => (score(reading) > score(best) ? reading : best));
}

function fromExtraField(raw: Uint8Array, field: Uint8Array | undefined): string | null {
  if (!field || field.length < 6 || field[0] !== 1) return null;
  const checksum = new DataView(field.buffer, field.byteOffset).getUint32(1, true);
  return checksum === crc32(raw) ? utf8(field.subarray(5)) : null;
}

function utf8(raw: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
  } catch {
    return null;
  }
}

function inTable(raw: Uint8Array, upperHalf: string): string {
  return Array.from(raw, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : (upperHalf[byte - 0x80] ?? '?'))).join(
    '',
  );
}
