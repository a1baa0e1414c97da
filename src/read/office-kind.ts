/** What a ZIP archive is: `zip` may be a Word file. */
export type ArchiveKind = 'zip' | 'spreadsheet' | 'archive';

/** What a container of older Office files is. */
export type OldOfficeKind = 'old-office' | 'locked-office' | 'spreadsheet';

/** Where the names of its files are lost the archive may still be a Word file, and its reader says that it is damaged. */
export function archiveKind(bytes: Uint8Array): ArchiveKind {
  const names = directoryOf(bytes);
  if (names === '' || names.includes('word/')) return 'zip';
  if (names.includes('xl/workbook')) return 'spreadsheet';
  // Every package of Office has one of these; some producers give the folder of the document another name.
  const isPackage = names.includes('_rels/.rels') || names.includes('[Content_Types].xml');
  return isPackage && !names.includes('ppt/presentation') ? 'zip' : 'archive';
}

const endOfDirectory = [0x50, 0x4b, 0x05, 0x06];
const longestComment = 0xffff;

/** The directory of a ZIP archive, which has the names of all its files and is not compressed; empty where it is cut off. */
function directoryOf(bytes: Uint8Array): string {
  const first = Math.max(0, bytes.length - longestComment - 22);
  for (let at = bytes.length - 22; at >= first; at--) {
    if (!endOfDirectory.every((byte, i) => bytes[at + i] === byte)) continue;
    const start = new DataView(bytes.buffer, bytes.byteOffset).getUint32(at + 16, true);
    return new TextDecoder('latin1').decode(bytes.subarray(start, at));
  }
  return '';
}

/** Names in the older containers are in UTF-16. A newer file with a password lies in one of them (MS-OFFCRYPTO, 1.3.3). */
export function oldOfficeKind(bytes: Uint8Array): OldOfficeKind {
  if (holds(bytes, 'EncryptedPackage')) return 'locked-office';
  return holds(bytes, 'Workbook') && !holds(bytes, 'WordDocument') ? 'spreadsheet' : 'old-office';
}

function holds(bytes: Uint8Array, name: string): boolean {
  const wide = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = wide;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wide.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
