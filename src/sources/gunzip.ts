import { ignore } from "./ignore.ts";
import type { ByteStream } from "./input.ts";
import { ReadFailure } from "./read-failure.ts";

interface ByteWriter {
  write(chunk: Uint8Array): Promise<void>;
  close(): Promise<void>;
  abort(reason?: unknown): Promise<void>;
}

// Part of every platform that this entry runs on; no platform's types are needed for it.
declare const DecompressionStream: new (
  format: "gzip",
) => {
  readonly readable: ByteStream;
  readonly writable: { getWriter(): ByteWriter };
};

/** Small pieces, so that what a bomb unpacks to is waited for piece by piece. */
const PIECE = 16_384;

/** Unpacks gzip as it comes. Ends with `corrupt-gzip`, or with the failure of the source itself. */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream("gzip");
  const writer = writable.getWriter();
  const reader = readable.getReader();
  let failure: ReadFailure | undefined;

  async function feed(): Promise<void> {
    try {
      for await (const chunk of chunks) {
        for (let from = 0; from < chunk.length; from += PIECE)
          await writer.write(chunk.slice(from, from + PIECE));
      }
      await writer.close();
    } catch (error) {
      if (error instanceof ReadFailure) failure = error;
      await writer.abort(error).catch(ignore);
    }
  }

  const feeding = feed();
  let isOver = false;
  try {
    for (;;) {
      const { value } = await reader.read();
      if (value === undefined) break;
      yield value;
    }
    await feeding;
    isOver = true;
  } catch {
    isOver = true;
    throw failure ?? new ReadFailure({ field: "", code: "corrupt-gzip", value: "" });
  } finally {
    if (!isOver) reader.cancel().catch(ignore);
  }
}
