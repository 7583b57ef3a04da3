import { describe, expect, it } from "vitest";
import { deriveTaxonomy, fiveLevels } from "../../src/index.ts";
import { SHIPPED } from "../fixtures/shipped.ts";
import { levelTable } from "./level-table.ts";

describe("the generated tables of the documentation", () => {
  it.each(Object.values(SHIPPED))(
    "$id has the table that its definition gives",
    async (taxonomy) => {
      await expect(levelTable(taxonomy)).toMatchFileSnapshot(
        `../../docs/taxonomies/${taxonomy.id}.table.md`,
      );
    },
  );

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
    expect(levelTable(SHIPPED.four)).toContain("is `collaboration`, whatever its kind");
    expect(levelTable(SHIPPED.five)).toContain("A `project` changes nothing.");
    const fed = { kind: ["comment"], project: ["watch", "any"] };
    const levels = [{ id: "fed", label: { en: "Fed" }, when: [fed] }];
    expect(levelTable({ id: "own", version: 1, levels })).toContain(
      "changes the level of some kinds",
    );
  });
});
