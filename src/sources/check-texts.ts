import { checkText } from "./check-text.ts";
import { Fault } from "./fault.ts";
import { sample } from "./sample.ts";

const MOST = 1000;

/** Copies a list of texts that all pass. A cell holds them separated by bars. An empty list is absent. */
export function checkTexts(
  value: unknown,
  longest: number,
  cells: boolean,
): readonly string[] | Fault | undefined {
  const list: unknown = cells && typeof value === "string" ? value.split("|", MOST + 1) : value;
  if (!Array.isArray(list))
    return new Fault({ code: "wrong-type", value: sample(value), expected: "list of texts" });
  if (list.length > MOST)
    return new Fault({ code: "too-long", value: sample(`${list.length} texts`), most: MOST });
  const texts: string[] = [];
  for (let index = 0; index < list.length; index += 1) {
    // A hole is not a text, and what a prototype holds there is not the list's own.
    const text = checkText(Object.hasOwn(list, index) ? list[index] : undefined, longest);
    if (text instanceof Fault) return text;
    texts.push(text);
  }
  return texts.length === 0 ? undefined : texts;
}
