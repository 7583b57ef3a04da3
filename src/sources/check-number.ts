import { Fault } from "./fault.ts";
import type { FieldRule } from "./field-rule.ts";
import { sample } from "./sample.ts";

const DECIMAL = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Lets a finite number pass that is within its bounds. In cells, its text: a point, no spaces, no thousands. */
export function checkNumber(
  value: unknown,
  rule: Pick<FieldRule, "type" | "min" | "max">,
  cells: boolean,
): number | Fault {
  const isText = cells && typeof value === "string" && value.length < 64 && DECIMAL.test(value);
  const number = isText ? Number(value) : value;
  const wanted = rule.type === "integer" ? "whole number" : "number";
  if (typeof number !== "number" || Number.isNaN(number))
    return new Fault({ code: "wrong-type", value: sample(value), expected: wanted });
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = rule;
  const isLarge = rule.type === "integer" && Math.abs(number) > Number.MAX_SAFE_INTEGER;
  if (!Number.isFinite(number) || number < min || number > max || isLarge) {
    return new Fault({
      code: "out-of-range",
      value: sample(value),
      ...(rule.min === undefined ? undefined : { min }),
      ...(rule.max === undefined ? undefined : { max }),
    });
  }
  if (rule.type === "integer" && !Number.isInteger(number))
    return new Fault({ code: "wrong-type", value: sample(value), expected: wanted });
  // No negative zero leaves this room.
  return number + 0;
}
