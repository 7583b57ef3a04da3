/** What can stop a reading: an `AbortSignal`, described so that no platform's types are needed. */
export interface StopSignal {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** A stream of bytes to be read with a reader: the `ReadableStream` of browsers, servers and edges. */
export interface ByteStream {
  getReader(): ByteReader;
}

/** The reader of a stream of bytes. */
export interface ByteReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  cancel(reason?: unknown): Promise<unknown>;
}

/** The text itself, or its bytes as they come: UTF-8, plain or gzip. Never the path of a file. */
export type Input = string | AsyncIterable<Uint8Array> | ByteStream;
