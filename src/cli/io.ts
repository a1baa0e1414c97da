/** What a command needs of the process it runs in; tests give their own. */
export interface Io {
  /** The folder that a configuration file is looked for in. */
  readonly folder: string;
  /** All of standard input. */
  readInput(): Promise<Uint8Array>;
  /** Sends standard input through to standard output; ends early where nobody reads the output any more. */
  pipe(through: ReadableWritablePair<Uint8Array, Uint8Array>): Promise<void>;
  /** Writes to standard output. */
  write(result: string | Uint8Array): void;
  /** Writes to standard error. */
  warn(text: string): void;
  /** Standard output is a terminal that shows colours. */
  readonly colour: boolean;
  /** Where a progress bar is drawn; absent where standard error is no terminal. */
  readonly terminal?: NodeJS.WritableStream | undefined;
}
