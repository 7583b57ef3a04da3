/** Where text goes. */
export interface Output {
  write(text: string): unknown;
}

/** Everything that the command touches of the world, so that a test can be the world. */
export interface Io {
  /** Data. */
  readonly stdout: Output;
  /** Words: what was rejected, what went wrong, progress. */
  readonly stderr: Output;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Standard output shows colours, and the user wants them (`NO_COLOR`). */
  readonly hasColors: boolean;
  /** Standard error is a terminal: progress may be shown on it. */
  readonly isTerminal: boolean;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** The bytes of a file. Fails on the first read where there is no such file. */
  readonly open: (path: string) => AsyncIterable<Uint8Array>;
  readonly writeFile: (path: string, text: string) => Promise<void>;
  /** What a JavaScript or TypeScript module exports. */
  readonly importModule: (path: string) => Promise<unknown>;
  /** Of the package. */
  readonly version: string;
}
