import { PaliersError } from "../util/paliers-error.ts";
import type { FieldSource, RowOptions } from "./check-options.ts";

/** Where `map` says that a field is. */
export function sourceOf(
  field: string,
  map: NonNullable<RowOptions["map"]>,
): FieldSource | undefined {
  const source: unknown = Object.hasOwn(map, field) ? Reflect.get(map, field) : undefined;
  if (source === undefined || typeof source === "string") return source;
  if (typeof source === "function")
    return (row): unknown => Reflect.apply(source, undefined, [row]);
  throw new PaliersError(
    "unknown-option",
    `option "map" says for "${field}" neither a column nor a function`,
  );
}
