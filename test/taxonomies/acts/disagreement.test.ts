import { describe, expect, it } from "vitest";
import {
  altimeter,
  cobra,
  explain,
  fiveLevels,
  forrester,
  fourLevels,
  mayfield,
  type Taxonomy,
} from "../../../src/index.ts";
import { KIND_NAMES } from "../../fixtures/kind-names.ts";

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
    { one: fiveLevels, other: fourLevels, expected: "10/595" },
    { one: fiveLevels, other: altimeter, expected: "0/595" },
    { one: fiveLevels, other: cobra, expected: "1/561" },
    { one: fiveLevels, other: mayfield, expected: "56/595" },
    { one: fiveLevels, other: forrester, expected: "21/561" },
    { one: fourLevels, other: altimeter, expected: "10/630" },
    { one: fourLevels, other: cobra, expected: "16/595" },
    { one: fourLevels, other: mayfield, expected: "30/666" },
    { one: fourLevels, other: forrester, expected: "34/561" },
    { one: altimeter, other: cobra, expected: "10/595" },
    { one: altimeter, other: mayfield, expected: "57/630" },
    { one: altimeter, other: forrester, expected: "27/561" },
    { one: cobra, other: mayfield, expected: "33/595" },
    { one: cobra, other: forrester, expected: "13/561" },
    { one: mayfield, other: forrester, expected: "57/561" },
  ])("$one.id and $other.id disagree on $expected pairs", ({ one, other, expected }) => {
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
