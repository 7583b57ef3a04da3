import { DAY } from "../util/day.ts";
import { BAD_PARENT } from "./bad-parent.ts";
import type { RowOptions } from "./check-options.ts";
import { checkedDefault } from "./checked-default.ts";
import { Fault } from "./fault.ts";
import type { FieldRule } from "./field-rule.ts";
import { isFields } from "./is-fields.ts";
import { isUnsafeName } from "./is-unsafe-name.ts";
import { NAMES } from "./names.ts";
import { parentOf } from "./parent-of.ts";
import { placeholderTest } from "./placeholder-test.ts";
import type { ProblemField } from "./problem.ts";
import type { ProblemLog } from "./problem-log.ts";
import type { WireFields } from "./records/record-kind.ts";
import type { RowAccess } from "./row-access.ts";
import { sample } from "./sample.ts";
import { sourceOf } from "./source-of.ts";
import { valueCheck } from "./value-check.ts";
import { wordHints } from "./word-hints.ts";

/** Copies one row into a record; logs its faults and gives nothing when there is one. */
export type RowCheck<Row, T> = (row: Row, line: number) => T | null;

/**
 * Makes the one check that everything from outside goes through.
 *
 * The rules decide; nothing here knows what an interaction is. Equal records are built in the same
 * order, so that their JSON texts are equal too.
 *
 * @throws `invalid-default` and `unknown-option` for options that could never work.
 */
export function rowCheck<Row>(
  rules: readonly FieldRule[],
  options: RowOptions,
  access: RowAccess<Row>,
  log: ProblemLog,
): RowCheck<Row, WireFields> {
  const names = rules.map(({ field }) => field);
  const { map = {}, require = [], now } = options;
  const fields = rules.map((rule, index) => {
    const parent: ProblemField = parentOf(rule.field) ?? "";
    const source = sourceOf(rule.field, map);
    return {
      index,
      name: rule.field,
      parent,
      key: parent === "" ? rule.field : rule.field.slice(parent.length + 1),
      required: rule.required === true || require.some((name) => name === rule.field),
      inside: rule.required === "inside",
      personal: rule.personal === true,
      isName: NAMES.has(rule.field),
      isInstant: rule.type === "instant",
      column: typeof source === "string" && source !== rule.field ? { column: source } : undefined,
      fallback: checkedDefault(rule, options),
      check: valueCheck(rule, options),
    };
  });
  // The first field of each parent speaks for it.
  const firsts = new Set(
    fields.filter(
      ({ parent }, index) => fields.findIndex((other) => other.parent === parent) === index,
    ),
  );

  const insides = fields.filter(({ inside }) => inside);
  const named = fields.filter(({ isName }) => isName);
  const isPlaceholder = placeholderTest(options.placeholders);
  const hintOf = wordHints(names);
  let current: ProblemField = "";

  function refuse(field: (typeof fields)[number], line: number, { finding }: Fault): void {
    const hidden = field.personal ? { value: "" } : undefined;
    log.refuse({ line, field: field.name, ...finding, ...hidden, ...field.column });
  }

  function checkFields(line: number): WireFields | null {
    const record: Record<string, unknown> = {};
    let isSound = true;
    let parent = "";
    let group: Record<string, unknown> = {};
    for (const field of fields) {
      current = field.name;
      const raw = access.read(field.index);
      if (raw === BAD_PARENT) {
        if (firsts.has(field)) {
          isSound = false;
          log.refuse({
            line,
            field: field.parent,
            code: "wrong-type",
            value: "",
            expected: "object",
          });
        }
        continue;
      }
      const isNobody = field.personal && isPlaceholder(raw);
      if (isNobody) {
        const shown = { value: sample(raw), ...field.column };
        log.warn({ line, field: field.name, code: "placeholder-actor", ...shown });
      }
      const value =
        raw === undefined || raw === null || isNobody ? field.fallback : field.check(raw);
      if (value === undefined) {
        if (!field.required) continue;
        isSound = false;
        refuse(field, line, new Fault({ code: "missing-field", value: "" }));
        continue;
      }
      if (value instanceof Fault) {
        isSound = false;
        refuse(field, line, value);
        continue;
      }
      if (field.isInstant && now !== undefined && typeof value === "number" && value > now + DAY) {
        log.warn({
          line,
          field: field.name,
          code: "future-date",
          value: sample(new Date(value).toISOString()),
          ...field.column,
        });
      }
      if (field.parent === "") record[field.key] = value;
      else if (parent === field.parent) group[field.key] = value;
      else {
        // The fields of one parent follow one another in the rules.
        parent = field.parent;
        group = { [field.key]: value };
        record[parent] = group;
      }
    }
    for (const field of isSound ? insides : []) {
      const given = record[field.parent];
      const isGiven = given !== undefined || access.hasParent(field.parent);
      if (isGiven && !(isFields(given) && Object.hasOwn(given, field.key))) {
        isSound = false;
        refuse(field, line, new Fault({ code: "missing-field", value: "" }));
      }
    }
    current = "";
    for (const name of access.unread()) {
      if (isUnsafeName(name)) {
        isSound = false;
        log.refuse({ line, field: sample(name), code: "unsafe-key", value: "" });
      } else {
        const meant = hintOf(name);
        log.warn({
          line,
          field: sample(name),
          code: "unknown-field",
          value: "",
          ...(meant === undefined ? undefined : { hint: meant }),
        });
      }
    }
    if (!isSound) return null;
    for (const { name, parent: of, key } of named) {
      const value = of === "" ? record[key] : fieldIn(record[of], key);
      if (typeof value === "string") log.spell(name, value, line);
      else if (Array.isArray(value))
        for (const text of value) if (typeof text === "string") log.spell(name, text, line);
    }
    return record;
  }

  return (row, line) => {
    try {
      access.open(row);
      return checkFields(line);
    } catch {
      // A getter, a proxy or a function of the caller's threw: one bad row never ends the batch.
      log.refuse({ line, field: current, code: "unreadable", value: "" });
      return null;
    }
  };
}

/** What an object holds under a name; nothing for what is no object. */
const fieldIn = (value: unknown, key: string): unknown =>
  isFields(value) ? value[key] : undefined;
