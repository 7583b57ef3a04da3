import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  ACTOR_KINDS,
  type Classifiable,
  classify,
  defineTaxonomy,
  mayfield,
  OWNERSHIPS,
} from "../../src/index.ts";
import { matches } from "../../src/taxonomy/matches.ts";
import { KIND_NAMES } from "../fixtures/kind-names.ts";
import { SHIPPED } from "../fixtures/shipped.ts";

const table = readFileSync(new URL("../fixtures/levels.csv", import.meta.url), "utf8");
const [header = [], ...rows] = table
  .trim()
  .split("\n")
  .map((line) => line.split(","));

const product: readonly Classifiable[] = [...KIND_NAMES, "unboxing"].flatMap((kind) =>
  OWNERSHIPS.flatMap((ownership) =>
    [undefined, true, false].flatMap((offline) =>
      [undefined, ...ACTOR_KINDS].flatMap((actorKind) =>
        [undefined, "watch"].map((project) => ({
          kind,
          channel: { platform: "x", ownership, ...(offline === undefined ? {} : { offline }) },
          ...(actorKind === undefined ? {} : { actorKind }),
          ...(project === undefined ? {} : { project }),
        })),
      ),
    ),
  ),
);

describe("the shipped taxonomies", () => {
  it("have a column each in the table of the catalogue, and no other has", () => {
    expect(SHIPPED.length).toBeGreaterThanOrEqual(6);
    expect(header.slice(2).sort()).toEqual(SHIPPED.map(({ id }) => id).sort());
  });
});

describe.each(SHIPPED)("the taxonomy $id", (taxonomy) => {
  it("is accepted by defineTaxonomy, so that every level can be reached", () => {
    expect(defineTaxonomy(taxonomy)).toBe(taxonomy);
  });

  it("agrees with the catalogue's table for every kind and ownership", () => {
    const at = header.indexOf(taxonomy.id);
    const found = KIND_NAMES.flatMap((kind) =>
      OWNERSHIPS.map((ownership) => {
        const channel = { platform: "x", ownership };
        return [kind, ownership, classify({ kind, channel }, taxonomy) ?? ""];
      }),
    );
    expect(found).toEqual(rows.map((row) => [row[0], row[1], row[at]]));
  });

  it("gives one level or none to everything that can happen", () => {
    const ids = taxonomy.levels.map(({ id }) => id);
    for (const act of product) {
      const level = classify(act, taxonomy);
      const matched = taxonomy.levels.filter(({ when }) => when.some((rule) => matches(act, rule)));
      expect(level === null || ids.includes(level)).toBe(true);
      // With a project, `fourLevels` alone has two levels to choose from.
      expect(matched.length).toBeLessThanOrEqual(act.project === undefined ? 1 : 2);
      expect(matched.at(-1)?.id ?? null).toBe(level);
    }
  });

  it("gives a level for what was done, never for who did it or whether it was online", () => {
    for (const act of product) {
      const { kind, channel, project } = act;
      const plain = {
        kind,
        channel: { platform: "elsewhere", ownership: channel.ownership },
        ...(project === undefined ? {} : { project }),
      };
      expect(classify(act, taxonomy)).toBe(classify(plain, taxonomy));
    }
  });

  it("leaves a kind of one's own unclassified", () => {
    const channel = { platform: "x", ownership: "owned" } as const;
    expect(classify({ kind: "unboxing", channel }, taxonomy)).toBeNull();
  });

  it("names only built-in kinds, each in one place", () => {
    const named = taxonomy.levels.flatMap(({ when }) =>
      when.flatMap(({ kind = [], ownership = ["owned", "earned", "paid"] }) =>
        kind.flatMap((name) => ownership.map((owner) => `${name} ${owner}`)),
      ),
    );
    expect(new Set(named).size).toBe(named.length);
    for (const name of named) expect(KIND_NAMES).toContain(name.split(" ")[0]);
  });

  it("has a French name for every level", () => {
    for (const { label } of taxonomy.levels) expect(label.fr).toMatch(/^\p{Lu}/u);
  });
});

describe("the power law of participation", () => {
  it("has two groups: what many do in passing, and what few do together", () => {
    expect(mayfield.levels.filter(({ group }) => group === "collective")).toHaveLength(8);
    expect(
      mayfield.levels.filter(({ group }) => group === "collaborative").map(({ id }) => id),
    ).toEqual(["refactor", "collaborate", "moderate", "lead"]);
  });
});
