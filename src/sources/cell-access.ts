import type { CheckOptions } from "./check-options.ts";
import type { FieldRule } from "./field-rule.ts";
import { type RowAccess, sourceOf } from "./row-access.ts";

const NOTHING: readonly string[] = [];

/**
 * Reads the fields of CSV rows by the position of their columns.
 *
 * Functions of `map` get the row as an object of texts without a prototype, made when they ask for it.
 */
export function cellAccess(
  rules: readonly FieldRule[],
  names: readonly string[],
  options: CheckOptions,
): RowAccess<readonly string[]> {
  const { map = {} } = options;
  const readers = rules.map(({ field }) => {
    const source = sourceOf(field, map);
    return typeof source === "function" ? source : names.indexOf(source ?? field);
  });
  let cells: readonly string[] = NOTHING;
  let object: object | undefined;

  function asObject(): object {
    // No prototype: any name can be a column.
    const made: object = Object.setPrototypeOf({}, null);
    for (const [index, name] of names.entries()) Reflect.set(made, name, cells[index] ?? "");
    return made;
  }

  return {
    open(row) {
      cells = row;
      object = undefined;
    },
    read(index) {
      const reader = readers[index];
      if (typeof reader === "function") {
        object ??= asObject();
        return reader(object);
      }
      const cell = cells[reader ?? -1];
      return cell === "" ? undefined : cell;
    },
    hasParent: () => false,
    // Columns are the same for every row: the header's check has listed them.
    unread: () => NOTHING,
  };
}
