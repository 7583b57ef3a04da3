import { checkRecord } from "./check-record.ts";

/**
 * Values by name: a Map, or an object.
 *
 * @public
 */
export type ByName<V> = ReadonlyMap<string, V> | { readonly [name: string]: V };

/** A Map of a window, a frame or a worker is no instance of the one here: what counts is what it can do. */
function isMap<V>(given: ByName<V>): given is ReadonlyMap<string, V> {
  const { get, has }: { readonly get?: unknown; readonly has?: unknown } = given;
  return typeof get === "function" && typeof has === "function";
}

/** Reads values by name, a name called `__proto__` like any other. */
export function mapOf<V>(given: ByName<V>, what: string): ReadonlyMap<string, V> {
  checkRecord(given, `${what}: a Map or an object`);
  return new Map(isMap(given) ? given : Object.entries(given));
}
