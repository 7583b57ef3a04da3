import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  classify,
  defineTaxonomy,
  OWNERSHIPS,
  PaliersError,
  SENTIMENTS,
  type Taxonomy,
} from "../../src/index.ts";
import { isCovered } from "../../src/taxonomy/is-covered.ts";
import { anyTaxonomy, INTERACTIONS } from "./any-taxonomy.ts";

/** The obviously right answer: try everything. */
const reachedByTrying = (taxonomy: Taxonomy): ReadonlySet<string | null> =>
  new Set(INTERACTIONS.map((act) => classify(act, taxonomy)));

function refusal(taxonomy: Taxonomy): PaliersError | null {
  try {
    defineTaxonomy(taxonomy);
    return null;
  } catch (error) {
    if (error instanceof PaliersError) return error;
    throw error;
  }
}

describe("a rule is covered when nothing is left of it", () => {
  it("by the same rule, or a wider one", () => {
    expect(isCovered({ kind: ["like"] }, [{ kind: ["like"] }])).toBe(true);
    expect(isCovered({ kind: ["like"], ownership: ["owned"] }, [{ kind: ["like", "share"] }])).toBe(
      true,
    );
    expect(isCovered({ kind: ["like", "share"] }, [{ kind: ["like"] }])).toBe(false);
    expect(isCovered({ kind: ["like"] }, [])).toBe(false);
  });

  it("by several that cover it only together", () => {
    const apart = OWNERSHIPS.map((ownership) => ({ kind: ["like"], ownership: [ownership] }));
    expect(isCovered({ kind: ["like"] }, apart)).toBe(true);
    expect(isCovered({ kind: ["like"] }, apart.slice(1))).toBe(false);
  });

  it("by closed lists that are always there, never by those that may be absent", () => {
    expect(isCovered({ kind: ["like"] }, [{ ownership: OWNERSHIPS }])).toBe(true);
    expect(isCovered({ kind: ["like"] }, [{ offline: [true] }, { offline: [false] }])).toBe(true);
    expect(isCovered({ kind: ["like"] }, [{ sentiment: SENTIMENTS }])).toBe(false);
  });

  it("never by named values of an open list, but by any project", () => {
    expect(isCovered({ ownership: ["owned"] }, [{ platform: ["a"] }, { platform: ["b"] }])).toBe(
      false,
    );
    expect(isCovered({ project: ["watch"] }, [{ project: true }])).toBe(true);
    expect(isCovered({ project: true }, [{ project: ["watch"] }])).toBe(false);
    expect(isCovered({ kind: ["like"] }, [{ project: true }])).toBe(false);
  });
});

describe("defineTaxonomy against trying every interaction", () => {
  it("accepts exactly the taxonomies whose every level is reached", () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(anyTaxonomy, (taxonomy) => {
        const reached = reachedByTrying(taxonomy);
        const missed = taxonomy.levels.filter(({ id }) => !reached.has(id));
        const error = refusal(taxonomy);
        seen[error === null ? "accepted" : "refused"] += 1;
        const [first] = missed;
        // The first level that nothing reaches is the one that is named.
        const expected = `paliers unreachable-level: level "${first?.id}" of "any" can never be reached`;
        expect(error?.message.split(":", 2).join(":")).toBe(
          first === undefined ? undefined : expected,
        );
      }),
      { numRuns: 150, seed: 20_260_301 },
    );
    // Neither answer is a rare one here, or the property would say little.
    expect(seen.accepted).toBeGreaterThan(20);
    expect(seen.refused).toBeGreaterThan(20);
  });

  it("names higher levels that cover the level, each of them needed", () => {
    fc.assert(
      fc.property(anyTaxonomy, (taxonomy) => {
        const message = refusal(taxonomy)?.message;
        if (message === undefined) return;
        const [hidden = "", ...by] = [...message.matchAll(/"(level-\d)"/g)].map(
          ([, id = ""]) => id,
        );
        const only = (ids: readonly string[]): Taxonomy => ({
          ...taxonomy,
          levels: taxonomy.levels.filter(({ id }) => ids.includes(id)),
        });
        expect(reachedByTrying(only([hidden, ...by])).has(hidden)).toBe(false);
        for (const one of by) {
          const others = by.filter((id) => id !== one);
          expect(reachedByTrying(only([hidden, ...others])).has(hidden)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("stays quick when many levels read many fields", () => {
    const levels = Array.from({ length: 40 }, (_, index) => ({
      id: `level-${index}`,
      label: { en: "Level" },
      when: [
        {
          kind: ["like"],
          platform: [`p${index}`, "all"],
          ownership: OWNERSHIPS,
          project: [`q${index}`],
        },
      ],
    }));
    expect(() => defineTaxonomy({ id: "wide", version: 1, levels })).not.toThrow();
  });
});
