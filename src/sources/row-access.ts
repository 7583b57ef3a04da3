import { PaliersError } from "../util/paliers-error.ts";
import type { CheckOptions, FieldSource } from "./check-options.ts";
import type { FieldRule } from "./field-rule.ts";

/** Stands for a parent (`channel`, `content`) that is there but holds no fields. */
export const BAD_PARENT: unique symbol = Symbol("bad parent");

/** Reads the fields of rows of one shape. */
export interface RowAccess<Row> {
  /** Forgets the row before; called once for each row. */
  readonly open: (row: Row) => void;
  /** The value of the field at this position of the rules; `undefined` when the row does not give it. */
  readonly read: (index: number) => unknown;
  /** Tells whether the row gives a parent (`content`) as an object, empty or not. */
  readonly hasParent: (name: string) => boolean;
  /** Names of the row that no field reads. */
  readonly unread: () => readonly string[];
}

const NOTHING: readonly string[] = [];

/**
 * Reads plain objects, nested or with dotted names. Own properties only, each of them once.
 *
 * A nested parent is preferred to dotted names; a mapped field is read where `map` says and nowhere else.
 */
export function rowAccess(rules: readonly FieldRule[], options: CheckOptions): RowAccess<object> {
  const { map = {} } = options;
  const sources = rules.map(({ field }) => sourceOf(field, map));
  const parents = rules.map(({ field }) => parentOf(field));
  const keys = rules.map(({ field }) => field.slice(field.indexOf(".") + 1));
  // A function may read anything, so that nothing can be said to be unread.
  const isOpaque = sources.some((source) => typeof source === "function");
  const fields = new Set(
    rules.flatMap(({ field }, index) => (sources[index] === undefined ? [field] : [])),
  );
  const top = new Set([
    ...fields,
    ...parents,
    ...sources.filter((source) => typeof source === "string"),
  ]);

  let row: object = {};
  const opened = new Map<string, object | null | typeof BAD_PARENT>();
  let used = 0;

  function openParent(name: string): object | null | typeof BAD_PARENT {
    const known = opened.get(name);
    if (known !== undefined) return known;
    const value = own(row, name);
    const isAbsent = value === undefined || value === null;
    const parent = isAbsent
      ? null
      : typeof value === "object" && !Array.isArray(value)
        ? value
        : BAD_PARENT;
    if (value !== undefined) used += 1;
    opened.set(name, parent);
    return parent;
  }

  function read(index: number): unknown {
    const source = sources[index];
    if (typeof source === "function") return source(row);
    const name = source ?? rules[index]?.field ?? "";
    const parentName = source === undefined ? (parents[index] ?? "") : "";
    const parent = parentName === "" ? null : openParent(parentName);
    if (parent === BAD_PARENT) return BAD_PARENT;
    const value = parent === null ? own(row, name) : own(parent, keys[index] ?? "");
    if (value !== undefined) used += 1;
    return value;
  }

  function unread(): readonly string[] {
    if (isOpaque) return NOTHING;
    const names = Object.keys(row);
    const nested = [...opened].flatMap(([name, parent]) =>
      typeof parent === "object" && parent !== null
        ? Object.keys(parent).map((key) => `${name}.${key}`)
        : [],
    );
    // Nearly every row is read whole: counting is enough to see it.
    if (names.length + nested.length === used) return NOTHING;
    return [
      ...names.filter((name) => !top.has(name)),
      ...nested.filter((name) => !fields.has(name)),
    ];
  }

  return {
    open(next) {
      row = next;
      used = 0;
      opened.clear();
    },
    read,
    hasParent(name) {
      const parent = opened.get(name);
      return typeof parent === "object" && parent !== null;
    },
    unread,
  };
}

/** Where `map` says that a field is. */
export function sourceOf(
  field: string,
  map: NonNullable<CheckOptions["map"]>,
): FieldSource | undefined {
  const source: unknown = own(map, field);
  if (source === undefined || typeof source === "string") return source;
  if (typeof source === "function")
    return (row): unknown => Reflect.apply(source, undefined, [row]);
  throw new PaliersError(
    "unknown-option",
    `option "map" says for "${field}" neither a column nor a function`,
  );
}

function parentOf(field: string): string {
  const dot = field.indexOf(".");
  return dot === -1 ? "" : field.slice(0, dot);
}

function own(row: object, name: string): unknown {
  return Object.hasOwn(row, name) ? Reflect.get(row, name) : undefined;
}
