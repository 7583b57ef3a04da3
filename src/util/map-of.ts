import { checkRecord } from "./check-record.ts";
import { isObject } from "./is-object.ts";

/**
 * Values by name: a Map, or an object.
 *
 * @public
 */
export type ByName<V> = ReadonlyMap<string, V> | { readonly [name: string]: V };

/** A Map of a window, a frame or a worker is no instance of the one here: what counts is what it can do. */
function isMap<V>(given: ByName<V>): given is ReadonlyMap<string, V> {
  const members: { readonly get?: unknown; readonly has?: unknown } = given;
  return typeof members.get === "function" && typeof members.has === "function";
}

/** Reads values by name, a name called `__proto__` like any other. */
export function mapOf<V>(given: ByName<V>, what: string): ReadonlyMap<string, V> {
  if (isObject(given) && isMap(given)) return new Map(given);
  checkRecord(given, `${what}: a Map or an object`);
  return new Map(Object.entries(given));
}
