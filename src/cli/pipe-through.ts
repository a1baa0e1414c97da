import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** Sends a stream through another, as fast as what comes out is taken; ends quietly where nobody takes it any more. */
export async function pipeThrough(
  input: Readable,
  { readable, writable }: ReadableWritablePair<Uint8Array, Uint8Array>,
  output: Writable,
): Promise<void> {
  const fed = feed(input, writable);
  // Where it fails, so does the reading below, and says why.
  fed.catch(() => undefined);
  const reader = readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (!output.write(value)) await once(output, 'drain');
      // A closed pipe is told of after the write.
      if (output.errored) throw output.errored;
    }
    await fed;
  } catch (error) {
    await reader.cancel(error).catch(() => undefined);
    input.destroy();
    if (!isClosedPipe(error)) throw error;
  }
}

async function feed(input: Readable, writable: WritableStream<Uint8Array>): Promise<void> {
  const writer = writable.getWriter();
  try {
    // What standard input gives without an encoding are bytes.
    for await (const chunk of input as AsyncIterable<Uint8Array>) await writer.write(chunk);
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => undefined);
    throw error;
  }
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
