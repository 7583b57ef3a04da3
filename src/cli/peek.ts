const ENOUGH = 512;

/** Bytes whose beginning has been looked at: `all` gives them from the beginning still. */
export interface Peeked {
  readonly head: Uint8Array;
  readonly all: AsyncIterable<Uint8Array>;
}

/** Looks at the first bytes without taking them away. */
export async function peek(bytes: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const iterator = bytes[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isOver = false;
  while (size < ENOUGH && !isOver) {
    const step = await iterator.next();
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
      for (let step = isOver ? undefined : await iterator.next(); step?.done === false; ) {
        yield step.value;
        step = await iterator.next();
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { head, all: all() };
}
