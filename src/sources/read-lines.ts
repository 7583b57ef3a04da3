import { PaliersError } from "../util/paliers-error.ts";
import { chunksOf } from "./chunks-of.ts";
import type { Input, StopSignal } from "./input.ts";
import type { Line } from "./line.ts";
import { linesOfBytes } from "./lines-of-bytes.ts";
import { linesOfText } from "./lines-of-text.ts";
import { plainBytes } from "./plain-bytes.ts";
import { ReadFailure } from "./read-failure.ts";

/**
 * Reads the lines of any input, in batches.
 *
 * @throws `invalid-input`, at once, for what is no input.
 */
export function readLines(input: Input, signal?: StopSignal): AsyncGenerator<readonly Line[]> {
  if (typeof input === "string") return linesOfString(input, signal);
  const isSource: boolean =
    typeof input === "object" &&
    input !== null &&
    (Symbol.asyncIterator in input || "getReader" in input);
  if (!isSource) throw new PaliersError("invalid-input", "expected a text or a stream of bytes");
  return linesOfBytes(plainBytes(chunksOf(input, signal)));
}

async function* linesOfString(text: string, signal?: StopSignal): AsyncGenerator<readonly Line[]> {
  for (const lines of linesOfText(text)) {
    // The caller can only stop what lets go of the thread now and then.
    await Promise.resolve();
    if (signal?.aborted === true) throw new ReadFailure({ field: "", code: "aborted", value: "" });
    yield lines;
  }
}
