import fc from 'fast-check';

/** One thing that hostile input is thrown at. */
export interface Target {
  name: string;
  /** Of every 100,000 runs, how many are this one's. */
  runs: number;
  /** Milliseconds of processor time that a run may take; far above what it takes, since the machine has other work. */
  limit: number;
  /** What is loaded before anything is measured: packages may mend the platform while they load. */
  prepare(): Promise<unknown>;
  /** The property; `around` is called with every run, to count and to measure it. */
  property(around: (run: () => Promise<void>) => Promise<void>): fc.IAsyncProperty<[unknown]>;
}

interface Spec<T> {
  name: string;
  runs: number;
  limit?: number;
  prepare?(): Promise<unknown>;
  input: fc.Arbitrary<T>;
  /** Throws where something is wrong. */
  check(input: T): void | Promise<void>;
}

/** A target of whatever input. */
export function target<T>({
  name,
  runs,
  limit = 3000,
  prepare = async () => undefined,
  input,
  check,
}: Spec<T>): Target {
  return {
    name,
    runs,
    limit,
    prepare,
    property: (around) =>
      fc.asyncProperty<[unknown]>(input, (value) =>
        // The arbitrary above made the value.
        around(async () => check(value as T)),
      ),
  };
}
