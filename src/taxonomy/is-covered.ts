import { recordOf } from "../util/record-of.ts";
import type { Rule } from "./rule.ts";
import { RULE_WORDS } from "./rule-words.ts";

/** A value that no rule names: any other kind, any other platform, or none at all. */
const OTHER = Symbol("other");
type Value = string | boolean | typeof OTHER;
/** The values that remain possible, one list a field. */
type Box = { readonly [F in keyof Required<Rule>]: readonly Value[] };

const FIELD_NAMES = [
  "kind",
  "ownership",
  "platform",
  "offline",
  "actorKind",
  "sentiment",
  "prompted",
  "project",
] as const;

/** The values of a field that can be told apart by these rules. */
function distinguishable(field: keyof Rule, rules: readonly Rule[]): readonly Value[] {
  const { words, always } = RULE_WORDS[field];
  if (words !== null) return always ? words : [...words, OTHER];
  const named = rules.flatMap((rule): readonly Value[] => {
    const values = rule[field];
    return values === undefined || values === true ? [] : values;
  });
  // "Any project" needs a project that no rule names, beside the absence of any.
  return [...new Set(named), ...(field === "project" ? ["\u0000any"] : []), OTHER];
}

function boxOf(rule: Rule, all: Box): Box {
  return recordOf(FIELD_NAMES, (field): readonly Value[] => {
    const values = rule[field];
    if (values === undefined) return all[field];
    return values === true ? all[field].filter((value) => value !== OTHER) : values;
  });
}

/** What of a box lies outside another: at most one piece a field, pieces never overlapping. */
function outside(box: Box, other: Box): readonly Box[] {
  const pieces: Box[] = [];
  let rest = box;
  for (const field of FIELD_NAMES) {
    const shared = rest[field].filter((value) => other[field].includes(value));
    if (shared.length === 0) return [box];
    const beyond = rest[field].filter((value) => !other[field].includes(value));
    if (beyond.length > 0) pieces.push({ ...rest, [field]: beyond });
    rest = { ...rest, [field]: shared };
  }
  return pieces;
}

/**
 * Tells whether everything that a rule matches is matched by one of the others as well.
 *
 * Each rule is a box in the space of its fields. What the others leave of the box decides, so that
 * several rules that cover it only together are found too.
 */
export function isCovered(rule: Rule, by: readonly Rule[]): boolean {
  const rules = [rule, ...by];
  const all = recordOf(FIELD_NAMES, (field) => distinguishable(field, rules));
  let left: readonly Box[] = [boxOf(rule, all)];
  for (const other of by) {
    const otherBox = boxOf(other, all);
    left = left.flatMap((box) => outside(box, otherBox));
    if (left.length === 0) return true;
  }
  return false;
}
