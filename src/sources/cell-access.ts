import type { RowOptions } from "./check-options.ts";
import type { FieldRule } from "./field-rule.ts";
import type { RowAccess } from "./row-access.ts";
import { sourceOf } from "./source-of.ts";

const NOTHING: readonly string[] = [];

/**
 * Reads the fields of CSV rows by the position of their columns.
 *
 * Functions of `map` get the row as an object of texts, made when they ask for it.
 */
export function cellAccess(
  rules: readonly FieldRule[],
  names: readonly string[],
  options: RowOptions,
): RowAccess<readonly string[]> {
  const { map = {} } = options;
  const readers = rules.map(({ field }): (() => unknown) => {
    const source = sourceOf(field, map);
    if (typeof source === "function") return () => source((object ??= asObject()));
    const column = names.indexOf(source ?? field);
    return () => cells[column];
  });
  let cells: readonly string[] = NOTHING;
  let object: object | undefined;

  // Names that could reach a prototype have been refused with the header.
  const asObject = (): object =>
    Object.fromEntries(names.map((name, index) => [name, cells[index]]));

  return {
    open(row) {
      cells = row;
      object = undefined;
    },
    read(index) {
      const cell = readers[index]?.();
      return cell === "" ? undefined : cell;
    },
    hasParent: () => false,
    // Columns are the same for every row: the header's check has listed them.
    unread: () => NOTHING,
  };
}
