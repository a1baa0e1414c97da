/** A line of a stream: its number, from 1, and its bytes without the line feed; `null` where it is longer than the limit. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/** Cuts a stream of bytes at its line feeds, wherever its chunks begin and end. */
export interface LineSplitter {
  /** The lines that end in a chunk; their bytes stay as they are until the next line is asked for. */
  split(chunk: Uint8Array): Generator<Line, void, undefined>;
  /** The last line, where nothing ends it. */
  end(): Generator<Line, void, undefined>;
}

const lineFeed = 0x0a;

// A kept buffer that one long line made is given back.
const largestKept = 1 << 20;

/**
 * Keeps no more than the line that is not ended yet, and of a line beyond the limit nothing: memory is that of one line, however
 * small the chunks are and however long the line is.
 */
export function lineSplitter(limit: number): LineSplitter {
  let number = 1;
  let begun = new Uint8Array(0);
  let length = 0;
  let isTooLong = false;

  function keep(bytes: Uint8Array): void {
    if (isTooLong) return;
    const needed = length + bytes.length;
    if (needed > limit) {
      isTooLong = true;
      begun = new Uint8Array(0);
      length = 0;
      return;
    }
    if (needed > begun.length) {
      // Twice as much as before: a line in many small chunks is copied a few times, and not once a chunk.
      const larger = new Uint8Array(Math.min(limit, Math.max(needed, 2 * begun.length)));
      larger.set(begun.subarray(0, length));
      begun = larger;
    }
    begun.set(bytes, length);
    length = needed;
  }

  function ended(): Line {
    const line = { number, bytes: isTooLong ? null : begun.subarray(0, length) };
    if (begun.length > largestKept) begun = new Uint8Array(0);
    number++;
    length = 0;
    isTooLong = false;
    return line;
  }

  return {
    *split(chunk) {
      let start = 0;
      for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
        const rest = chunk.subarray(start, end);
        start = end + 1;
        if (length === 0 && !isTooLong) {
          yield { number, bytes: rest.length > limit ? null : rest };
          number++;
        } else {
          keep(rest);
          yield ended();
        }
      }
      keep(chunk.subarray(start));
    },
    *end() {
      if (length > 0 || isTooLong) yield ended();
    },
  };
}
