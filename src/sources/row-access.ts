import { BAD_PARENT } from "./bad-parent.ts";
import type { RowOptions } from "./check-options.ts";
import type { FieldRule } from "./field-rule.ts";
import { isFields } from "./is-fields.ts";
import { parentOf } from "./parent-of.ts";
import { sourceOf } from "./source-of.ts";

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

type Fields = Readonly<Record<string, unknown>>;

const NOTHING: readonly string[] = [];
const NO_FIELDS: Fields = {};

const own = (fields: Fields, name: string): unknown =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

/**
 * Reads plain objects, nested or with dotted names. Own properties only, each of them once.
 *
 * A nested parent is preferred to dotted names; a mapped field is read where `map` says and nowhere else.
 */
export function rowAccess(rules: readonly FieldRule[], options: RowOptions): RowAccess<object> {
  const { map = {} } = options;
  const parentNames: readonly string[] = [
    ...new Set(rules.flatMap(({ field }) => parentOf(field) ?? [])),
  ];
  const plans = rules.map(({ field }) => {
    const source = sourceOf(field, map);
    const parent = source === undefined ? parentNames.indexOf(parentOf(field) ?? "") : -1;
    const name = typeof source === "string" ? source : field;
    return {
      name,
      parent,
      key: field.slice(field.indexOf(".") + 1),
      isMapped: source !== undefined,
      compute: typeof source === "function" ? source : undefined,
    };
  });
  // A function may read anything, so that nothing can be said to be unread.
  const isOpaque = plans.some(({ compute }) => compute !== undefined);
  const fields = new Set(plans.flatMap(({ name, isMapped }) => (isMapped ? [] : [name])));
  const top = new Set([...plans.map(({ name }) => name), ...parentNames]);

  let row = NO_FIELDS;
  let isSet = false;
  let used = 0;
  // One place for each parent: its fields, nothing, or what cannot hold any.
  const parents: (Fields | null | typeof BAD_PARENT)[] = parentNames.map(() => null);

  function openParents(): void {
    isSet = true;
    for (let index = 0; index < parentNames.length; index += 1) {
      const value = own(row, parentNames[index] ?? "");
      if (value !== undefined) used += 1;
      parents[index] =
        value === undefined || value === null ? null : isFields(value) ? value : BAD_PARENT;
    }
  }

  function valueOf(plan: (typeof plans)[number]): unknown {
    if (plan.compute !== undefined) return plan.compute(row);
    if (!isSet) openParents();
    const parent = plan.parent === -1 ? null : (parents[plan.parent] ?? null);
    if (parent === BAD_PARENT) return BAD_PARENT;
    const value = parent === null ? own(row, plan.name) : own(parent, plan.key);
    if (value !== undefined) used += 1;
    return value;
  }

  function unread(): readonly string[] {
    if (isOpaque) return NOTHING;
    const names = Object.keys(row);
    let length = names.length;
    for (const parent of parents) if (isFields(parent)) length += Object.keys(parent).length;
    // Nearly every row is read whole: counting is enough to see it.
    if (length === used) return NOTHING;
    const nested = parentNames.flatMap((name, index) => {
      const parent = parents[index];
      return isFields(parent) ? Object.keys(parent).map((key) => `${name}.${key}`) : [];
    });
    return [
      ...names.filter((name) => !top.has(name)),
      ...nested.filter((name) => !fields.has(name)),
    ];
  }

  return {
    open(next) {
      row = isFields(next) ? next : NO_FIELDS;
      isSet = false;
      used = 0;
    },
    read(index) {
      const plan = plans[index];
      return plan && valueOf(plan);
    },
    hasParent: (name) => isFields(parents[parentNames.indexOf(name)]),
    unread,
  };
}
