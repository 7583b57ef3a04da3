import { describe, expect, it } from "vitest";
import { altimeter } from "../../src/taxonomies/altimeter.ts";
import { cobra } from "../../src/taxonomies/cobra.ts";
import { fiveLevels } from "../../src/taxonomies/five-levels.ts";
import { forrester } from "../../src/taxonomies/forrester.ts";
import { fourLevels } from "../../src/taxonomies/four-levels.ts";
import { mayfield } from "../../src/taxonomies/mayfield.ts";
import { explain } from "../../src/taxonomy/explain.ts";
import type { Taxonomy } from "../../src/taxonomy/taxonomy.ts";
import { KIND_NAMES } from "../fixtures/kind-names.ts";

const rankIn = (kind: string, taxonomy: Taxonomy) =>
  explain({ kind, channel: { platform: "x", ownership: "owned" } }, taxonomy).rank;

/** Pairs of kinds that both taxonomies classify, and those that they order in opposite ways. */
function disagreement(one: Taxonomy, other: Taxonomy) {
  const placed = KIND_NAMES.flatMap((kind) => {
    const [a, b] = [rankIn(kind, one), rankIn(kind, other)];
    return a === null || b === null ? [] : [{ kind, a, b }];
  });
  const pairs = placed.flatMap((left, index) =>
    placed.slice(index + 1).map((right) => ({ left, right })),
  );
  const opposite = pairs.filter(({ left, right }) => (left.a - right.a) * (left.b - right.b) < 0);
  return {
    count: `${opposite.length}/${pairs.length}`,
    pairs: opposite.map(({ left, right }) => `${left.kind}/${right.kind}`),
  };
}

describe("two frameworks may order the same acts in opposite ways", () => {
  it.each([
    [fiveLevels, fourLevels, "10/595"],
    [fiveLevels, altimeter, "0/595"],
    [fiveLevels, cobra, "1/561"],
    [fiveLevels, mayfield, "56/595"],
    [fiveLevels, forrester, "21/561"],
    [fourLevels, altimeter, "10/630"],
    [fourLevels, cobra, "16/595"],
    [fourLevels, mayfield, "30/666"],
    [fourLevels, forrester, "34/561"],
    [altimeter, cobra, "10/595"],
    [altimeter, mayfield, "57/630"],
    [altimeter, forrester, "27/561"],
    [cobra, mayfield, "33/595"],
    [cobra, forrester, "13/561"],
    [mayfield, forrester, "57/561"],
  ] as const)("$0.id and $1.id disagree on $2 pairs", (one, other, expected) => {
    expect(disagreement(one, other).count).toBe(expected);
  });

  it("five and four levels disagree on ideas and tests against authored work", () => {
    const authored = ["article", "image", "video", "audio", "remix"];
    expect(new Set(disagreement(fiveLevels, fourLevels).pairs)).toEqual(
      new Set([
        ...authored.map((kind) => `idea/${kind}`),
        ...authored.map((kind) => `${kind}/betatest`),
      ]),
    );
  });

  it("five levels and COBRA disagree on joining against saving alone", () => {
    expect(disagreement(fiveLevels, cobra).pairs).toEqual(["join/save"]);
  });
});
