import { isObject } from "../util/is-object.ts";
import { ignore } from "./ignore.ts";
import type { ByteStream } from "./input.ts";
import { joinBytes } from "./join-bytes.ts";
import { memberStart } from "./member-start.ts";
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
declare const setTimeout: (then: () => void, milliseconds: number) => unknown;

/** Small pieces, so that what a bomb unpacks to is waited for piece by piece. */
const PIECE = 16_384;
/** The shortest member: header, an empty block, check and size. */
const SHORTEST = 20;
/** A member ends with its size, in so many bytes. */
const SIZE = 4;
/** So many bytes at the end of a piece may begin a header that is not all there yet. */
const UNJUDGED = 9;
/** Nothing has to come for so long before bytes that look like a member are taken for data: a second. */
const TURNS = 100;
const TURN = 10;

/** Packed bytes as they come; what was taken too much can be given back. */
interface Packed {
  /** The next piece; empty at the end. */
  readonly next: () => Promise<Uint8Array>;
  readonly giveBack: (bytes: Uint8Array) => void;
}

/**
 * Unpacks gzip as it comes, all of its members: files put together stay one stream.
 *
 * Ends with `corrupt-gzip`, with `truncated` where the bytes break off, or with the failure of the source
 * itself. Platforms unpack one member and refuse what follows, or do not, and none says where the member
 * ended: so each one gets its own bytes only.
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const packed = packedBytes(chunks);
  try {
    for (;;) {
      yield* unpackMember(packed);
      const more = await packed.next();
      if (more.length === 0) return;
      packed.giveBack(more);
    }
  } finally {
    packed.close();
  }
}

function packedBytes(chunks: AsyncIterable<Uint8Array>): Packed & { readonly close: () => void } {
  const iterator = chunks[Symbol.asyncIterator]();
  let bytes: Uint8Array = new Uint8Array(0);
  return {
    async next() {
      while (bytes.length === 0) {
        const step = await iterator.next();
        if (step.done === true) break;
        bytes = step.value;
      }
      // A copy: sources are free to use their buffers again.
      const piece = bytes.slice(0, PIECE);
      bytes = bytes.subarray(PIECE);
      return piece;
    },
    giveBack(given) {
      bytes = joinBytes(given, bytes);
    },
    // Not waited for: a source that keeps silent would keep its reader.
    close() {
      Promise.resolve(iterator.return?.()).catch(ignore);
    },
  };
}

async function* unpackMember(packed: Packed): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream("gzip");
  const writer = writable.getWriter();
  const reader = readable.getReader();
  let failure: ReadFailure | undefined;
  /** How many bytes came out. */
  let size = 0;
  let isWaiting = false;
  let wake: () => unknown = ignore;
  let hasEnded = false;
  let isOver = false;

  /** Tells whether all that was put in is a whole member: its last four bytes are the size of what came out. */
  async function isWhole(stated: number): Promise<boolean> {
    for (let turns = 0; turns < TURNS; turns += 1) {
      if (size % 2 ** 32 === stated) return true;
      if (isOver) return false;
      const before = size;
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, TURN);
      });
      // What nobody asks for does not come: only silence counts.
      if (size !== before || !isWaiting) turns = 0;
    }
    return false;
  }

  async function feed(): Promise<void> {
    // A window on the member: the last bytes that were put in, and those that were not yet.
    let bytes: Uint8Array = new Uint8Array(0);
    let put = 0;
    let taken = 0;

    async function putUpTo(end: number): Promise<void> {
      if (end <= put) return;
      await writer.write(bytes.slice(put, end));
      taken += end - put;
      put = end;
    }

    try {
      do {
        const piece = await packed.next();
        hasEnded = piece.length === 0;
        bytes = joinBytes(bytes, piece);
        let from = put + Math.max(0, SHORTEST - taken);
        for (;;) {
          const start = memberStart(bytes, from, hasEnded);
          if (start < 0) break;
          await putUpTo(start);
          if (await isWhole(new DataView(bytes.buffer).getUint32(start - SIZE, true))) {
            packed.giveBack(bytes.slice(start));
            hasEnded = false;
            await writer.close();
            return;
          }
          from = start + 1;
        }
        await putUpTo(hasEnded ? bytes.length : bytes.length - UNJUDGED);
        const kept = Math.max(0, put - SIZE);
        bytes = bytes.slice(kept);
        put -= kept;
      } while (!hasEnded);
      await writer.close();
    } catch (error) {
      if (error instanceof ReadFailure) failure = error;
      await writer.abort(error).catch(ignore);
    }
  }

  const feeding = feed();
  try {
    for (;;) {
      isWaiting = true;
      const { value } = await reader.read();
      isWaiting = false;
      if (value === undefined) break;
      size += value.length;
      wake();
      yield value;
    }
    await feeding;
    isOver = true;
  } catch (error) {
    isOver = true;
    if (failure !== undefined) throw failure;
    throw new ReadFailure(
      breaksOff(error, hasEnded)
        ? { field: "", code: "truncated", value: "", found: "gzip" }
        : { field: "", code: "corrupt-gzip", value: "" },
    );
  } finally {
    if (!isOver) {
      isOver = true;
      reader.cancel().catch(ignore);
    }
  }
}

/** Tells bytes that are missing from bytes that are wrong: by the code where the platform gives one. */
function breaksOff(error: unknown, hasEnded: boolean): boolean {
  const code = isObject(error) && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code === "Z_BUF_ERROR" : hasEnded;
}
