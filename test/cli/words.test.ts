import { describe, expect, test } from "vitest";
import { ADVICE } from "../../src/cli/advice.ts";
import { GOAL_WORDS } from "../../src/cli/goal-words.ts";
import { IMPACT_PEOPLE_WORDS } from "../../src/cli/impact-people-words.ts";
import { IMPACT_WORDS } from "../../src/cli/impact-words.ts";
import { PEOPLE_WORDS } from "../../src/cli/people-words.ts";
import { WORDS } from "../../src/cli/words.ts";

/** Every text of a dictionary with its place; functions are asked with plain words. */
function textsOf(node: unknown, place = ""): readonly (readonly [string, string])[] {
  if (typeof node === "string") return [[place, node]];
  if (typeof node === "function") {
    const said: unknown = Reflect.apply(node, undefined, ["one", "two", "three", "four"]);
    return [[place, String(said)]];
  }
  return Object.entries(node ?? {}).flatMap(([key, value]) => textsOf(value, `${place}.${key}`));
}

describe.each([
  ["the words", WORDS],
  ["the advice", ADVICE],
  ["the words about people", PEOPLE_WORDS],
  ["the words of goals", GOAL_WORDS],
  ["the words of impact", IMPACT_WORDS],
  ["the words of impact about people", IMPACT_PEOPLE_WORDS],
])("%s", (_, dictionary) => {
  test("are there in both languages", () => {
    const places = (locale: "en" | "fr") => textsOf(dictionary[locale]).map(([place]) => place);
    expect(places("fr")).toEqual(places("en"));
  });

  test("say something everywhere", () => {
    for (const locale of ["en", "fr"] as const) {
      for (const [place, text] of textsOf(dictionary[locale])) expect(text, place).not.toBe("");
    }
  });

  test("follow French typography: a narrow space that never breaks before double signs", () => {
    // Signs inside commands, options, JSON, times and addresses are not French.
    const french = textsOf(dictionary.fr).map(([place, text]) => [
      place,
      text.replaceAll(/\{[^}]*\}|T\d\d:\S+|\+\d\d:\d\d|'[^']*'/g, ""),
    ]);
    for (const [place = "", text = ""] of french) {
      expect(text, place).not.toMatch(/[^\u202f][:;?!%»]/);
      expect(text, place).not.toMatch(/«[^\u202f]/);
      expect(text, place).not.toMatch(/\w'\w/);
    }
  });

  test("never call a missing number null in French, which means zero there", () => {
    for (const [place, text] of textsOf(dictionary.fr)) expect(text, place).not.toMatch(/null/i);
  });
});
