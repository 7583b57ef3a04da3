import { gunzip } from "./gunzip.ts";
import { ignore } from "./ignore.ts";
import { joinBytes } from "./join-bytes.ts";
import { ReadFailure } from "./read-failure.ts";

const otherEncoding = (found: "gzip" | "UTF-16"): ReadFailure =>
  new ReadFailure({ field: "", code: "invalid-encoding", value: "", found });

const startsWith = (bytes: Uint8Array, first: number, second: number): boolean =>
  bytes[0] === first && bytes[1] === second;

/**
 * Gives plain UTF-8 bytes: unpacks gzip, drops the byte order mark, refuses UTF-16.
 *
 * What it is shows in the first bytes, never in a name.
 */
export async function* plainBytes(
  chunks: AsyncIterable<Uint8Array>,
  isUnpacked = false,
): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  let isDone = false;
  try {
    let head: Uint8Array = new Uint8Array(0);
    while (head.length < 3 && !isDone) {
      const step = await iterator.next();
      isDone = step.done === true;
      if (step.done !== true) head = joinBytes(head, step.value);
    }
    const rest = remaining(head, isDone ? undefined : iterator);
    if (startsWith(head, 0x1f, 0x8b)) {
      if (isUnpacked) throw otherEncoding("gzip");
      yield* plainBytes(gunzip(rest), true);
      return;
    }
    if (startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff)) throw otherEncoding("UTF-16");
    const hasMark = startsWith(head, 0xef, 0xbb) && head[2] === 0xbf;
    yield* remaining(hasMark ? head.subarray(3) : head, isDone ? undefined : iterator);
  } finally {
    // Not waited for: a source that keeps silent would keep its reader.
    Promise.resolve(iterator.return?.()).catch(ignore);
  }
}

async function* remaining(
  head: Uint8Array,
  iterator?: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  for (;;) {
    const step = await iterator?.next();
    if (step === undefined || step.done === true) return;
    yield step.value;
  }
}
