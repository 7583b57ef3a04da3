/**
 * What can stop a reading: an `AbortSignal`, described so that no platform's types are needed.
 *
 * @public
 */
export interface StopSignal {
  /** Whether reading is to stop. */
  readonly aborted: boolean;
  /** Asks to be told when it stops. */
  addEventListener(type: "abort", listener: () => void): void;
  /** Asks no more. */
  removeEventListener(type: "abort", listener: () => void): void;
}

/**
 * A stream of bytes to be read with a reader: the `ReadableStream` of browsers, servers and edges.
 *
 * @public
 */
export interface ByteStream {
  /** Gives the one reader of the stream. */
  getReader(): ByteReader;
}

/**
 * The reader of a stream of bytes.
 *
 * @public
 */
export interface ByteReader {
  /** Gives the next bytes. */
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  /** Says that no more are wanted. */
  cancel(reason?: unknown): Promise<unknown>;
}

/**
 * The text itself, or its bytes as they come: UTF-8, plain or gzip. Never the path of a file.
 *
 * @public
 */
export type Input = string | AsyncIterable<Uint8Array> | ByteStream;
