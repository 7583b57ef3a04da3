import { Fault } from "./fault.ts";
import { sample } from "./sample.ts";

/** Lets `true` and `false` pass; in cells, these two words. */
export function checkFlag(value: unknown, cells: boolean): boolean | Fault {
  if (typeof value === "boolean") return value;
  if (cells && (value === "true" || value === "false")) return value === "true";
  return new Fault("wrong-type", sample(value), "true or false");
}
