import { PaliersError } from "../util/paliers-error.ts";

/**
 * Reads rows once, into a list.
 *
 * @throws `invalid-input` for what holds no rows; a text is iterable, but holds letters.
 */
export function rowsOf<T>(rows: Iterable<T>): readonly T[] {
  if (isIterable(rows)) return [...rows];
  const type = rows === null ? "null" : typeof rows;
  throw new PaliersError(
    "invalid-input",
    `expected a list, a set or a generator, got a value of type ${type}`,
  );
}

/** The types promise it; JavaScript does not. */
function isIterable(rows: unknown): boolean {
  return typeof rows === "object" && rows !== null && Symbol.iterator in rows;
}
