// After reading, what pdf.js left running may still fail.
const grace = 1000;

// How many readers listen now: others that listen are the program's own.
let readers = 0;

/**
 * Reads with pdf.js, which leaves promises alone that fail on a damaged file: Node ends the whole process for one that nobody waits for,
 * so that a file of strangers could end a server. What fails elsewhere meanwhile ends the process as it would without.
 */
export async function withoutStrayRejections<T>(read: () => Promise<T>): Promise<T> {
  const program = globalThis.process;
  if (typeof program?.on !== 'function') return read();
  const heed = (reason: unknown): void => {
    const isHeard = program.listenerCount('unhandledRejection') > readers;
    if (!isOfPdfjs(reason) && !isHeard) throw reason;
  };
  program.on('unhandledRejection', heed);
  readers++;
  try {
    return await read();
  } finally {
    const timer = setTimeout(() => {
      program.off('unhandledRejection', heed);
      readers--;
    }, grace);
    // A program that is done need not wait for it.
    if (typeof timer === 'object') timer.unref();
  }
}

/** pdf.js names its errors so: XRefEntryException, MissingDataException, FormatError. */
function isOfPdfjs(reason: unknown): boolean {
  return reason instanceof Error && /^[A-Z]\w+Exception$|^FormatError$/u.test(reason.name);
}
