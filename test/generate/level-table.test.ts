import { describe, expect, it } from "vitest";
import { deriveTaxonomy, fiveLevels, fourLevels } from "../../src/index.ts";
import { levelTable } from "./level-table.ts";

describe("the table of a taxonomy", () => {
  it("a kind that moves changes its table", () => {
    const moved = deriveTaxonomy(fiveLevels, {
      id: "moved",
      version: 1,
      move: { tag: "creation" },
    });
    expect(levelTable(moved)).toContain("| tag | creation | creation | creation |");
    expect(levelTable(fiveLevels)).not.toContain("| tag | creation");
  });

  it("says when a project changes a level", () => {
    expect(levelTable(fourLevels)).toContain("is `collaboration`, whatever its kind");
    expect(levelTable(fiveLevels)).toContain("A `project` changes nothing.");
    const fed = { kind: ["comment"], project: ["watch", "any"] };
    const levels = [{ id: "fed", label: { en: "Fed" }, when: [fed] }];
    expect(levelTable({ id: "own", version: 1, levels })).toContain(
      "changes the level of some kinds",
    );
  });
});
