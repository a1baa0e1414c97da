import type { ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import type { Words } from './words/words.js';

/** What every command is made with. */
export interface Tool {
  readonly io: Io;
  /** In the language of the arguments. */
  readonly words: Words;
  /** Takes the exit code of the command that was run. */
  readonly end: (code: ExitCode) => void;
}
