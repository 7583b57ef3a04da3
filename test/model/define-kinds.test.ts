import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { defineKinds, FAMILIES, familyOf, type Kinds } from "../../src/index.ts";
import { KIND_NAMES } from "../fixtures/kind-names.ts";

describe("kinds of one's own trade", () => {
  it("come back unchanged, each with a family", () => {
    const kinds = { unboxing: "create", "test-drive": "consume" } as const;
    expect(defineKinds(kinds)).toBe(kinds);
    expect(defineKinds({})).toEqual({});
  });

  it("may come in a Map, of another realm too", () => {
    const kinds = new Map([["unboxing", "create"]] as const);
    const foreign: typeof kinds = runInNewContext('new Map([["unboxing", "create"]])');
    for (const given of [kinds, foreign]) {
      expect(foreign).not.toBeInstanceOf(Map);
      expect(defineKinds(given)).toEqual({ unboxing: "create" });
      expect(familyOf("unboxing", { kinds: given })).toBe("create");
    }
  });

  it("may have any family, other included", () => {
    for (const family of FAMILIES) expect(defineKinds({ own: family })).toEqual({ own: family });
  });

  it("may not take the name of a built-in kind", () => {
    expect(() => defineKinds({ like: "converse" })).toThrow(
      'paliers built-in-kind: "like" is built in and keeps its own family',
    );
    for (const kind of KIND_NAMES)
      expect(() => defineKinds({ [kind]: "other" })).toThrow("built-in-kind");
  });

  it("may have the name of something that every object has", () => {
    expect(defineKinds({ constructor: "create" as const })).toEqual({ constructor: "create" });
  });

  it("need a family that exists", () => {
    // @ts-expect-error did you mean "create"?
    const misspelt: Kinds = { unboxing: "creat" };
    expect(() => defineKinds(misspelt)).toThrow(
      'paliers unknown-family: kind "unboxing" has the family "creat", did you mean "create"?',
    );
  });
});
