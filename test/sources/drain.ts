import type { Reading, ReadingAccounting } from "../../src/sources/index.ts";

/** Reads to the end: everything that was given out, and what became of the rest. */
export async function drain<T>(
  reading: Reading<T>,
): Promise<{ readonly accepted: T[]; readonly accounting: ReadingAccounting }> {
  const accepted: T[] = [];
  for await (const batch of reading) accepted.push(...batch);
  return { accepted, accounting: await reading.accounting };
}

/** Gives bytes in chunks of one size. */
export async function* chunked(
  bytes: Uint8Array,
  size: number = bytes.length,
): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) {
    await Promise.resolve();
    yield bytes.subarray(from, from + size);
  }
}
