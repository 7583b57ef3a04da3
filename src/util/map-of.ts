import { checkRecord } from "./check-record.ts";
import { isMap } from "./is-map.ts";

/**
 * Values by name: a Map, or an object.
 *
 * @public
 */
export type ByName<V> = ReadonlyMap<string, V> | { readonly [name: string]: V };

/** Reads values by name, a name called `__proto__` like any other. */
export function mapOf<V>(given: ByName<V>, what: string): ReadonlyMap<string, V> {
  if (isMap(given)) return new Map(given);
  checkRecord(given, `${what}: a Map or an object`);
  return new Map(Object.entries(given));
}
