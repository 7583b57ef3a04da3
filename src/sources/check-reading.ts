import { checkWord } from "../util/check-word.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import type { ErrorCode } from "../util/error-code.ts";
import { isMap } from "../util/is-map.ts";
import { PaliersError } from "../util/paliers-error.ts";
import type { RowOptions } from "./check-options.ts";
import { checkRecord } from "./check-record.ts";
import { isFields } from "./is-fields.ts";
import type { RecordKind } from "./records/record-kind.ts";

/** Fields by name; a `Map` or a list would be taken for one without any. */
const isNamed = (value: unknown): boolean => isFields(value) && !(Symbol.iterator in value);
const isCount = (value: unknown): boolean => typeof value === "number" && value >= 0;
const isList = (value: unknown): boolean => Array.isArray(value);

/**
 * Refuses a definition that is none, and options that cannot work with it, before a row is read.
 *
 * @throws `invalid-input`, `unknown-field`, `unknown-option`, `invalid-option`, `unknown-word`.
 */
export function checkReading(record: RecordKind<unknown>, options: RowOptions): void {
  const { map = {}, defaults = {}, require = [], kinds, activities, cells, time } = options;
  checkRecord(record);
  const names = record.fields.map(({ field }) => field);
  const wanted = (name: string, what: string, code: ErrorCode = "invalid-option"): never => {
    throw new PaliersError(code, `option "${name}" is expected to be ${what}`);
  };
  if (!isNamed(map)) wanted("map", "an object of columns by field");
  if (!isNamed(defaults)) wanted("defaults", "an object of values by field");
  if (!isList(require)) wanted("require", "a list of fields");
  for (const name of [...Object.keys(map), ...require, ...namesIn(defaults, names)]) {
    if (names.some((known) => known === name)) continue;
    const hint = didYouMean(String(name), names);
    throw new PaliersError("unknown-field", `there is no field "${String(name)}"${hint}`);
  }
  for (const [name, value, field] of [
    ["kinds", kinds, "kind"],
    ["activities", activities, "activity"],
  ] as const) {
    if (value === undefined || names.includes(field)) continue;
    throw new PaliersError("unknown-option", `no option "${name}" for a record "${record.name}"`);
  }
  if (kinds !== undefined && kinds !== "any" && !isNamed(kinds) && !isMap(kinds))
    wanted("kinds", `"any" or what defineKinds returns`, "unknown-option");
  if (activities !== undefined && activities !== "any" && !isList(activities))
    wanted("activities", `a list of words or "any"`, "unknown-option");
  if (cells !== undefined && typeof cells !== "boolean") wanted("cells", "true or false");
  checkWord('option "time" is', time, ["iso", "epoch-ms", "epoch-s"]);
  if (options.now !== undefined && !Number.isFinite(options.now))
    wanted("now", "epoch milliseconds");
  if (options.maxProblems !== undefined && !isCount(options.maxProblems))
    wanted("maxProblems", "a number from 0");
}

/** The dotted names of what `defaults` give; a parent is named by its members. */
function namesIn(defaults: unknown, names: readonly string[]): readonly string[] {
  if (!isFields(defaults)) return [];
  return Object.entries(defaults).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const isParent = names.some((known) => known.startsWith(`${name}.`));
    return isParent && isFields(value) ? Object.keys(value).map((key) => `${name}.${key}`) : [name];
  });
}
