import { nearestWord } from "../util/nearest-word.ts";
import type { RowOptions } from "./check-options.ts";
import type { FieldRule } from "./field-rule.ts";
import { givenDefault } from "./given-default.ts";
import { isUnsafeName } from "./is-unsafe-name.ts";
import { likelyDelimiter } from "./likely-delimiter.ts";
import type { ProblemLog } from "./problem-log.ts";
import { ReadFailure } from "./read-failure.ts";
import { sample } from "./sample.ts";
import { sourceOf } from "./source-of.ts";
import { wordHints } from "./word-hints.ts";

/**
 * Checks the names of a file's columns: everything that is required must come from somewhere.
 *
 * Columns that nothing reads are listed as warnings.
 *
 * @throws `ReadFailure`: `one-column`, `duplicate-header`, `unsafe-key`, `missing-column`.
 */
export function checkHeader(
  names: readonly string[],
  line: number,
  rules: readonly FieldRule[],
  options: RowOptions,
  log: ProblemLog,
): void {
  const { map = {}, require = [], defaults = {} } = options;
  const [only = ""] = names;
  const delimiter = names.length === 1 ? likelyDelimiter(only) : undefined;
  if (delimiter !== undefined)
    throw new ReadFailure({ field: "", code: "one-column", value: sample(only), delimiter });

  const seen = new Set<string>();
  for (const name of names) {
    if (isUnsafeName(name))
      throw new ReadFailure({ field: "", code: "unsafe-key", value: sample(name) });
    // Columns without a name, as spreadsheets leave behind, are nobody's.
    if (name !== "" && seen.has(name))
      throw new ReadFailure({ field: "", code: "duplicate-header", value: sample(name) });
    seen.add(name);
  }

  const read = new Set<string>();
  for (const rule of rules) {
    const source = sourceOf(rule.field, map);
    if (typeof source === "function") continue;
    const name = source ?? rule.field;
    read.add(name);
    // A column that `map` names is expected to be there, required or not.
    const isNeeded =
      source !== undefined ||
      rule.required === true ||
      require.some((field) => field === rule.field);
    if (!isNeeded || seen.has(name) || givenDefault(rule.field, defaults) !== undefined) continue;
    const preset = likelyPreset(names);
    const hint = preset === undefined ? nearestWord(name, seen) : undefined;
    throw new ReadFailure({
      field: rule.field,
      code: "missing-column",
      value: sample(names.join(", ")),
      ...(preset === undefined ? undefined : { preset }),
      ...(hint === undefined ? undefined : { hint }),
    });
  }

  const hintOf = wordHints(rules.map(({ field }) => field));
  const isOpaque = Object.values(map).some((source) => typeof source === "function");
  for (const name of isOpaque ? [] : seen) {
    if (name === "" || read.has(name)) continue;
    const hint = hintOf(name);
    log.warn({
      line,
      field: sample(name),
      code: "unknown-column",
      value: "",
      ...(hint === undefined ? undefined : { hint }),
    });
  }
}

/** By what the exports of platforms are known: names that stand in no table of one's own. */
const SIGNS = [
  { preset: "facebookMetrics", columns: ["Page total likes", "Lifetime Post Total Reach"] },
  { preset: "facebookPosts", columns: ["Post ID", "Reactions"] },
  { preset: "facebookPosts", columns: ["Post ID", "Reach"] },
] as const;

/** Tells which preset would read these columns: they look like totals per post. */
const likelyPreset = (columns: readonly string[]): (typeof SIGNS)[number]["preset"] | undefined =>
  SIGNS.find((sign) => sign.columns.every((column) => columns.includes(column)))?.preset;
