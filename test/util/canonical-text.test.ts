import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalText } from "../../src/util/canonical-text.ts";

describe("one text for one value", () => {
  it("puts keys in order, at every depth, and leaves absent fields out", () => {
    expect(canonicalText({ b: 1, a: { d: [2, { f: 1, e: null }], c: undefined } })).toBe(
      '{"a":{"d":[2,{"e":null,"f":1}]},"b":1}',
    );
  });

  it("keeps the order of lists", () => {
    expect(canonicalText([2, 1])).not.toBe(canonicalText([1, 2]));
  });

  it("writes nothing as null", () => {
    expect([canonicalText(undefined), canonicalText(null)]).toEqual(["null", "null"]);
  });

  it("is the same whatever the order in which keys came", () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .map(([key, part]) => [key, reversed(part)] as const)
          .toReversed(),
      );
    };
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: "small" }), (value) => {
        expect(canonicalText(reversed(value))).toBe(canonicalText(value));
      }),
    );
  });

  it("loses nothing: it reads back as the same data", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(JSON.parse(canonicalText(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
