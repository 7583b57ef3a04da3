import { isObject } from "./is-object.ts";

function withoutOwn<T extends object>(record: T): T {
  let copy: T | null = null;
  for (const key in record) {
    if (record[key] !== undefined) continue;
    copy ??= { ...record };
    Reflect.deleteProperty(copy, key);
  }
  return copy ?? record;
}

/**
 * A record without the members that were given as `undefined`, nor those of the records in it.
 *
 * The record itself where there are none; lists in it stay as they are. Nothing is looked for deeper: a
 * record of a user's own may go round in a circle.
 */
export function withoutUndefined<T extends object>(record: T): T {
  const own = withoutOwn(record);
  let copy: T | null = null;
  for (const key in own) {
    const value = own[key];
    if (!isObject(value) || Array.isArray(value)) continue;
    const inner = withoutOwn(value);
    if (inner === value) continue;
    copy ??= { ...own };
    copy[key] = inner;
  }
  return copy ?? own;
}
