import { type ArchiveKind, archiveKind, type OldOfficeKind, oldOfficeKind } from './office-kind.js';

/** What kind of file bytes are, told by the bytes themselves. */
export type FileKind = 'pdf' | ArchiveKind | OldOfficeKind | 'gzip' | 'picture' | 'empty' | 'markup' | 'text';

/** Kinds that begin with bytes of their own. */
const signatures: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['old-office', [0xd0, 0xcf, 0x11, 0xe0]],
  ['gzip', [0x1f, 0x8b, 0x08]],
  // RAR and 7z.
  ['archive', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  // PNG, JPEG, GIF, TIFF of either byte order: reports are photographed and scanned.
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
];

/**
 * Tells a file's kind by its first bytes, and of what Office programs write by the names inside; names and stated types of files are
 * often wrong.
 *
 * `zip` may be a DOCX, and is one unless it is damaged; `old-office` is a DOC or another file of its kind, `locked-office` a newer one
 * with a password.
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const [kind] = signatures.find(([, magic]) => magic.every((byte, i) => bytes[i] === byte)) ?? [];
  if (kind === 'zip') return archiveKind(bytes);
  if (kind === 'old-office') return oldOfficeKind(bytes);
  if (kind) return kind;
  // A PDF may have other bytes before its header (ISO 32000-1, annex H.3.4.1).
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  return /^[^\w<]{0,8}<[!?a-z]/iu.test(head.replaceAll('\0', '').trimStart()) ? 'markup' : 'text';
}
