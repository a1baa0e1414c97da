import { Inflate } from 'fflate';

/** One file of an archive, not yet unpacked. */
interface Entry {
  readonly offset: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly crc: number;
  readonly deflated: boolean;
  readonly encrypted: boolean;
}

/** The files of an archive, by name. */
export type Archive = ReadonlyMap<string, () => Uint8Array>;

/** Why an archive, or a file of it, is not to be had. */
export class ArchiveError extends Error {
  constructor(readonly kind: 'damaged' | 'protected' | 'too-large') {
    super(kind);
  }
}

/** The largest file of an archive that is unpacked; a report of two hundred pages has 4 MB of XML. */
export const unpackedLimit = 64 * 1024 * 1024;

const mostEntries = 10_000;
const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;

/**
 * Opens a ZIP archive by its directory; nothing is unpacked before it is asked for.
 *
 * A file is unpacked only up to {@link unpackedLimit} and checked against its checksum: a flipped bit could turn one digit into another
 * unseen.
 *
 * @throws ArchiveError where the directory is lost, and from a file that cannot be unpacked.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndOfDirectory(view);
  const count = Math.min(view.getUint16(end + 10, true), mostEntries);
  let at = view.getUint32(end + 16, true);
  const archive = new Map<string, () => Uint8Array>();
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== directoryEntry) {
      throw new ArchiveError('damaged');
    }
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const entry: Entry = {
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      deflated: view.getUint16(at + 10, true) === 8,
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    archive.set(name.replaceAll('\\', '/'), () => unpack(bytes, view, entry));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return archive;
}

/** The record stands at the end, before a comment of at most 64 KB. */
function findEndOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  throw new ArchiveError('damaged');
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  if (entry.encrypted) throw new ArchiveError('protected');
  if (entry.unpacked > unpackedLimit) throw new ArchiveError('too-large');
  if (entry.offset + 30 > view.byteLength || view.getUint32(entry.offset, true) !== localHeader) {
    throw new ArchiveError('damaged');
  }
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  const content = entry.deflated ? inflate(packed, entry.unpacked) : packed;
  if (crc32(content) !== entry.crc) throw new ArchiveError('damaged');
  return content;
}

/** How much is unpacked at once: a thousand times as much at most, by the format. */
const piece = 16 * 1024;

/**
 * The output is allocated by the size that the directory states, and unpacking ends where there is more: what follows could be
 * without end.
 */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let done = 0;
  const stream = new Inflate((unpacked) => {
    if (done + unpacked.length > size) throw new ArchiveError('damaged');
    content.set(unpacked, done);
    done += unpacked.length;
  });
  try {
    for (let from = 0; from < packed.length; from += piece) {
      stream.push(packed.subarray(from, from + piece), from + piece >= packed.length);
    }
  } catch {
    throw new ArchiveError('damaged');
  }
  return content;
}

let crcTable: Uint32Array | undefined;

function crc32(bytes: Uint8Array): number {
  crcTable ??= Uint32Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c;
  });
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
