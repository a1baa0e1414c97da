/** What kind of file bytes are, told by the bytes themselves. */
export type FileKind = 'pdf' | 'zip' | 'old-office' | 'picture' | 'empty' | 'markup' | 'text';

// PNG, JPEG, GIF, TIFF of either byte order: reports are photographed and scanned.
const pictures: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];

/**
 * Tells a file's kind by its first bytes; names and stated types are often wrong.
 *
 * `zip` may be a DOCX; `old-office` is the container of DOC files and of DOCX files with a password.
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'old-office';
  if (pictures.some((magic) => startsWith(bytes, magic))) return 'picture';
  // A PDF may have other bytes before its header (ISO 32000-1, annex H.3.4.1).
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  return /^[^\w<]{0,8}<[!?a-z]/iu.test(head.replaceAll('\0', '').trimStart()) ? 'markup' : 'text';
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}
