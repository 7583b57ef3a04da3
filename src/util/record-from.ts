import { isObject } from "./is-object.ts";
import { PaliersError } from "./paliers-error.ts";

interface Entries<V> {
  readonly entries: () => Iterable<readonly [string, V]>;
}

const isMap = <V>(given: object | Entries<V>): given is Entries<V> =>
  "entries" in given && typeof given.entries === "function";

/**
 * Reads a record, or a map as one: by its shape, since a map may come from another realm.
 *
 * @param wanted - What the error says of anything else.
 */
export function recordFrom<V>(
  given: { readonly [key: string]: V } | ReadonlyMap<string, V>,
  wanted: string,
): { readonly [key: string]: V } {
  if (!isObject(given)) throw new PaliersError("invalid-input", wanted);
  return isMap<V>(given) ? Object.fromEntries(given.entries()) : given;
}
