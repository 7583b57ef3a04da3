import { expect, test } from "vitest";
import { bar } from "../../src/cli/bar.ts";
import { createStyle } from "../../src/cli/create-style.ts";
import { grid } from "../../src/cli/grid.ts";
import { markdownCell } from "../../src/cli/markdown-cell.ts";
import { textWidth } from "../../src/cli/text-width.ts";

test("columns are as wide as their widest cell, and lines have no trailing space", () => {
  const rows = [["Level", "Acts"], ["é\u0301t", "10"], ["x"]];
  expect(grid(rows, ["left", "right"])).toEqual(["Level  Acts", "é\u0301t       10", "x"]);
  expect(grid([], ["left"])).toEqual([]);
});

test("what people see as one character is one wide", () => {
  expect(textWidth("été")).toBe(3);
  expect(textWidth("e\u0301")).toBe(1);
  expect(textWidth("👨‍👩‍👧")).toBe(1);
});

test("a bar is as long as its share, and what is there at all shows", () => {
  expect(bar(0, 10)).toBe("");
  expect(bar(0.000_01, 10)).toBe("▏");
  expect(bar(0.5, 10)).toBe("█████");
  expect(bar(1, 10)).toBe("██████████");
  // Totals can be undone below zero, and then a part is more than the whole.
  expect(bar(1.5, 4)).toBe("████");
  expect(bar(-0.5, 4)).toBe("");
});

test("colours are for those who want them", () => {
  expect(createStyle(false).title("a")).toBe("a");
  expect(createStyle(true).title("a")).toBe("\u001b[1ma\u001b[22m");
});

test("nothing in a Markdown cell is mark-up, link or HTML", () => {
  expect(markdownCell("a|b <img onerror=x> [l](j) `c` *d* _e_ #f ![g]")).toBe(
    "a\\|b \\<img onerror=x\\> \\[l\\](j) \\`c\\` \\*d\\* \\_e\\_ \\#f \\!\\[g\\]",
  );
  expect(markdownCell("a\nb")).toBe("a\\\\u000ab");
});
