import fc from "fast-check";
import { expect, test } from "vitest";
import { visible } from "../../src/cli/visible.ts";

test("what could act on a terminal is shown as its code", () => {
  expect(visible("\u001b[31mred\u001b[0m")).toBe("\\u001b[31mred\\u001b[0m");
  expect(visible("a\nb\r\tc\u0000")).toBe("a\\u000ab\\u000d\\u0009c\\u0000");
  expect(visible("safe\u202egpj.exe")).toBe("safe\\u202egpj.exe");
  expect(visible("\u009b2J\u2028\ud800")).toBe("\\u009b2J\\u2028\\ud800");
});

test("ordinary texts of any script stay as they are", () => {
  for (const text of ["Été à Paris", "日本語", "👍", "a b\u00a0c\u202fd"]) {
    expect(visible(text)).toBe(text);
  }
});

test("no text leaves a control or format character behind", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    }),
  );
});
