import { nearestWord } from "../util/nearest-word.ts";
import { Fault } from "./fault.ts";
import { sample } from "./sample.ts";

/** Lets the words of a closed list pass, exactly as they are written there. */
export function checkWord(
  value: unknown,
  legal: ReadonlySet<string>,
  code: string,
): string | Fault {
  if (typeof value !== "string") return new Fault("wrong-type", sample(value), "text");
  return legal.has(value) ? value : new Fault(code, sample(value), nearestWord(value, legal));
}
