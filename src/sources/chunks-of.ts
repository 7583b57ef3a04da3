import { ignore } from "./ignore.ts";
import type { Input, StopSignal } from "./input.ts";
import { ReadFailure } from "./read-failure.ts";
import { sourceError } from "./source-error.ts";

interface Source {
  readonly next: () => Promise<{ readonly done?: boolean | undefined; readonly value?: unknown }>;
  readonly close: () => unknown;
}

function sourceOf(input: Exclude<Input, string>): Source {
  if (Symbol.asyncIterator in input) {
    const iterator = input[Symbol.asyncIterator]();
    return { next: () => iterator.next(), close: () => iterator.return?.() };
  }
  const reader = input.getReader();
  return { next: () => reader.read(), close: () => reader.cancel() };
}

// Bytes may come from another realm, where `instanceof` knows nothing.
const isBytes = (value: unknown): value is Uint8Array =>
  Object.prototype.toString.call(value) === "[object Uint8Array]";

/**
 * Takes bytes from whatever gives them, and lets go of it in every case.
 *
 * Ends with `source-error` when the source fails, and with `aborted` as soon as the signal says so,
 * even while the source keeps silent.
 */
export async function* chunksOf(
  input: Exclude<Input, string>,
  signal?: StopSignal,
): AsyncGenerator<Uint8Array> {
  let stop: (() => void) | undefined;
  const onAbort = (): void => stop?.();
  // One listener for the whole reading: racing every chunk against one promise would keep them all.
  const next = (source: Source): ReturnType<Source["next"]> =>
    new Promise((resolve, reject) => {
      stop = () => {
        reject(new ReadFailure({ field: "", code: "aborted", value: "" }));
      };
      source.next().then(resolve, reject);
    });

  if (signal?.aborted === true) throw new ReadFailure({ field: "", code: "aborted", value: "" });
  signal?.addEventListener("abort", onAbort);
  let source: Source | undefined;
  try {
    source = sourceOf(input);
    for (;;) {
      const step = await next(source);
      if (step.done === true) {
        source = undefined;
        return;
      }
      if (!isBytes(step.value)) throw sourceError(`a chunk is a ${typeof step.value}, not bytes`);
      yield step.value;
    }
  } catch (error) {
    if (error instanceof ReadFailure) throw error;
    throw sourceError(error);
  } finally {
    signal?.removeEventListener("abort", onAbort);
    // A source that hangs must not make its reader hang.
    if (source !== undefined) Promise.resolve(source.close()).catch(ignore);
  }
}
