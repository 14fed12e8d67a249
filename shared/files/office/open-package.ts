import { ArchiveError } from '../file-door';
import { decodeText } from '../text/decode-text';
import { readXml, type XmlElement } from '../xml/read-xml';
import { readDirectory } from '../zip/read-directory';
import { readEntry } from '../zip/read-entry';

/** An office document is a ZIP archive of XML parts. */
export interface OfficePackage {
  /** A part as XML; null if the package has none of that name. @throws ArchiveError, XmlError */
  readonly part: (name: string) => XmlElement | null;
}

/** Bytes of one XML part, unpacked. Pictures and macros are never unpacked. */
const largestPart = 16 * 1024 * 1024;

/** Whether the bytes begin like an office document, encrypted or not. */
export function isPackage(bytes: Uint8Array): boolean {
  return isCompound(bytes) || (bytes[0] === 0x50 && bytes[1] === 0x4b);
}

/** @throws ArchiveError */
export function openPackage(bytes: Uint8Array): OfficePackage {
  if (isCompound(bytes)) throw new ArchiveError(isEncryptedCompound(bytes) ? 'locked' : 'not-a-zip');
  const entries = new Map(readDirectory(bytes).map((entry) => [entry.name.replaceAll('\\', '/'), entry]));
  return {
    part(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      if (entry.size > largestPart) throw new ArchiveError('too-large');
      return readXml(decodeText(readEntry(bytes, entry)));
    },
  };
}

/** The container of Office 97; newer programs put encrypted documents into it. */
function isCompound(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

/** The name of a stream, in UTF-16. */
const encryptedPackage = [...'EncryptedPackage'].join('\0');

function isEncryptedCompound(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes(encryptedPackage);
}
