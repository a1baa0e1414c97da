import { Presets, SingleBar } from 'cli-progress';
import type { Io } from './io.js';

/** How far a run over many files has come, shown where there is a terminal to show it on. */
export interface Progress {
  /** Takes the bar away while something is written, so that the two never mix. */
  during(write: () => void): void;
  step(): void;
  stop(): void;
}

/** A bar for so many files; for one file, or without a terminal, it does nothing. */
export function showProgress(total: number, { terminal }: Io): Progress {
  if (!terminal || total < 2) {
    return { during: (write) => write(), step: () => undefined, stop: () => undefined };
  }
  const options = {
    stream: terminal,
    clearOnComplete: true,
    format: '{bar} {value}/{total} {eta_formatted}',
  };
  const bar = new SingleBar(options, Presets.shades_classic);
  let done = 0;
  bar.start(total, done);
  return {
    during(write) {
      bar.stop();
      write();
      bar.start(total, done);
    },
    step() {
      done++;
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
