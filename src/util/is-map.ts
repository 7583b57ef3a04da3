import { isObject } from "./is-object.ts";

/** A Map of a window, a frame or a worker is no instance of the one here: what counts is what it can do. */
export function isMap<V>(
  given: ReadonlyMap<string, V> | { readonly [name: string]: V },
): given is ReadonlyMap<string, V> {
  if (!isObject(given)) return false;
  const members: { readonly get?: unknown; readonly has?: unknown } = given;
  return typeof members.get === "function" && typeof members.has === "function";
}
