/** Bytes as text, and the encoding that they were in. */
export interface DecodedText {
  readonly text: string;
  /** The WHATWG name of the encoding. */
  readonly encoding: string;
}

// A page declares its encoding within its first kilobyte; some put comments before.
const declarationReach = 4096;
const declaration =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,30})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:.-]{2,30})/iu;

/**
 * Decodes a page or a text: by its byte order mark, by the encoding that it declares, and otherwise as UTF-8 or, where that fails,
 * as GB18030, in which most older pages are.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const marked = byteOrderMark(bytes) ?? unmarkedUtf16(bytes);
  if (marked) return decode(bytes, marked);
  const declared = declaredEncoding(bytes);
  // Many pages declare an encoding that they were converted from: what is valid UTF-8 is hardly anything else.
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8) return utf8;
  if (declared && declared !== 'utf-8') return decode(bytes, declared);
  return (
    tryDecode(bytes, 'gb18030') ?? (mostlyUtf8(bytes) ? decode(bytes, 'utf-8') : decode(bytes, 'gb18030'))
  );
}

/** UTF-16, where many bytes at even or at odd places are zero, as they are of markup; no text has zero bytes otherwise. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 400);
  const zerosAt = (parity: number): number =>
    start.filter((byte, i) => i % 2 === parity && byte === 0).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  if (Math.max(even, odd) * 4 <= start.length) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, declarationReach));
  const match = declaration.exec(start);
  const name = match?.[1] ?? match?.[2];
  if (name === undefined) return undefined;
  // Everything called gb… is a subset of GB18030.
  if (/^gb/iu.test(name)) return 'gb18030';
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

function tryDecode(bytes: Uint8Array, encoding: string): DecodedText | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array, encoding: string): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** Whether a text is UTF-8 but for a few broken characters, as where a file was cut. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 100_000));
  const broken = text.split('\ufffd').length - 1;
  return broken * 50 < text.length;
}
