import { ReadFailure } from "../sources/read-failure.ts";

const ENOUGH = 512;

/** Bytes whose beginning has been looked at: `all` gives them from the beginning still. */
export interface Peeked {
  readonly head: Uint8Array;
  readonly all: AsyncIterable<Uint8Array>;
  /** The bytes break off right here, or are damaged. */
  readonly isBroken: boolean;
}

/**
 * Looks at the first bytes without taking them away.
 *
 * Packed bytes that are damaged are told by whoever reads `all`, after what came before.
 */
export async function peek(bytes: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const iterator = bytes[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isOver = false;
  let failure: ReadFailure | undefined;

  async function next(): Promise<IteratorResult<Uint8Array, unknown>> {
    try {
      return await iterator.next();
    } catch (error) {
      if (!(error instanceof ReadFailure)) throw error;
      failure = error;
      return { done: true, value: undefined };
    }
  }

  while (size < ENOUGH && !isOver) {
    const step = await next();
    if (step.done === true) isOver = true;
    else {
      chunks.push(step.value);
      size += step.value.length;
    }
  }
  const head = Buffer.concat(chunks);

  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      if (head.length > 0) yield head;
      if (failure !== undefined) throw failure;
      for (let step = isOver ? undefined : await iterator.next(); step?.done === false; ) {
        yield step.value;
        step = await iterator.next();
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { head, all: all(), isBroken: failure !== undefined };
}
