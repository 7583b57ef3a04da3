import { Fault } from "./fault.ts";
import type { FieldRule } from "./field-rule.ts";
import { sample } from "./sample.ts";

const DECIMAL = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Lets a finite number pass that is within its bounds. In cells, its text: a point, no spaces, no thousands. */
export function checkNumber(value: unknown, rule: FieldRule, cells: boolean): number | Fault {
  const isText = cells && typeof value === "string" && value.length < 64 && DECIMAL.test(value);
  const number = isText ? Number(value) : value;
  const wanted = rule.type === "integer" ? "whole number" : "number";
  if (typeof number !== "number" || Number.isNaN(number))
    return new Fault("wrong-type", sample(value), wanted);
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = rule;
  const isLarge = rule.type === "integer" && Math.abs(number) > Number.MAX_SAFE_INTEGER;
  if (!Number.isFinite(number) || number < min || number > max || isLarge) {
    const bounds =
      rule.max === undefined
        ? rule.min === undefined
          ? undefined
          : `at least ${min}`
        : `${min} to ${max}`;
    return new Fault("out-of-range", sample(value), bounds);
  }
  if (rule.type === "integer" && !Number.isInteger(number))
    return new Fault("wrong-type", sample(value), wanted);
  // No negative zero leaves this room.
  return number + 0;
}
