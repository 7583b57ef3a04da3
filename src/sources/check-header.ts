import { nearestWord } from "../util/nearest-word.ts";
import type { CheckOptions } from "./check-options.ts";
import type { FieldRule } from "./field-rule.ts";
import { givenDefault } from "./given-default.ts";
import { isUnsafeName } from "./is-unsafe-name.ts";
import { likelyDelimiter } from "./likely-delimiter.ts";
import { likelyPreset } from "./likely-preset.ts";
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
  options: CheckOptions,
  log: ProblemLog,
): void {
  const { map = {}, require = [], defaults = {} } = options;
  const [only = ""] = names;
  const delimiter = names.length === 1 ? likelyDelimiter(only) : undefined;
  if (delimiter !== undefined) throw new ReadFailure("one-column", sample(only), delimiter);

  const seen = new Set<string>();
  for (const name of names) {
    if (isUnsafeName(name)) throw new ReadFailure("unsafe-key", sample(name));
    // Columns without a name, as spreadsheets leave behind, are nobody's.
    if (name !== "" && seen.has(name)) throw new ReadFailure("duplicate-header", sample(name));
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
    const hint = likelyPreset(names) ?? nearestWord(name, seen);
    throw new ReadFailure("missing-column", sample(names.join(", ")), hint, rule.field);
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
