import { DAY } from "../util/day.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { PaliersError } from "../util/paliers-error.ts";
import { BAD_PARENT } from "./bad-parent.ts";
import type { CheckOptions } from "./check-options.ts";
import { checkedDefault } from "./checked-default.ts";
import { Fault } from "./fault.ts";
import type { FieldRule } from "./field-rule.ts";
import { isFields } from "./is-fields.ts";
import { isRecordOf } from "./is-record-of.ts";
import { isUnsafeName } from "./is-unsafe-name.ts";
import type { ProblemLog } from "./problem-log.ts";
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
 * @throws `unknown-field` and `invalid-default` for options that could never work.
 */
export function rowCheck<Row, T>(
  rules: readonly FieldRule[],
  options: CheckOptions,
  access: RowAccess<Row>,
  log: ProblemLog,
): RowCheck<Row, T> {
  const names = rules.map(({ field }) => field);
  const { map = {}, require = [], now } = options;
  for (const name of [...Object.keys(map), ...require]) {
    if (!names.includes(name))
      throw new PaliersError(
        "unknown-field",
        `there is no field "${name}"${didYouMean(name, names)}`,
      );
  }
  const fields = rules.map((rule, index) => {
    const dot = rule.field.indexOf(".");
    const source = sourceOf(rule.field, map);
    return {
      index,
      name: rule.field,
      parent: dot === -1 ? "" : rule.field.slice(0, dot),
      key: rule.field.slice(dot + 1),
      required: rule.required === true || require.some((name) => name === rule.field),
      inside: rule.required === "inside",
      personal: rule.personal === true,
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
  const hintOf = wordHints(names);
  let current = "";

  function refuse(field: (typeof fields)[number], line: number, fault: Fault): void {
    const value = field.personal ? "" : fault.value;
    const hint = fault.hint === undefined ? undefined : { hint: fault.hint };
    log.refuse({ line, field: field.name, code: fault.code, value, ...hint, ...field.column });
  }

  function checkFields(line: number): T | null {
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
          log.refuse({ line, field: field.parent, code: "wrong-type", value: "", hint: "object" });
        }
        continue;
      }
      const value = raw === undefined || raw === null ? field.fallback : field.check(raw);
      if (value === undefined) {
        if (!field.required) continue;
        isSound = false;
        refuse(field, line, new Fault("missing-field", ""));
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
        refuse(field, line, new Fault("missing-field", ""));
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
    return isSound && isRecordOf<T>(record) ? record : null;
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
