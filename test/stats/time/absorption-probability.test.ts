import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  absorptionProbability,
  type Chain,
} from "../../../src/stats/time/absorption-probability.ts";

const none: ReadonlyMap<number, number> = new Map();

/** Whole numbers of a chain, walked until next to nothing is still on its way. */
function walked({ steps, success, failure }: Chain, start: number): number {
  let here = new Map([[start, 1]]);
  let good = 0;
  for (let round = 0; round < 20_000 && here.size > 0; round += 1) {
    const next = new Map<number, number>();
    for (const [state, chance] of here) {
      const ways = [...(steps[state] ?? none)];
      const win = success[state] ?? 0;
      const all = ways.reduce((sum, [, weight]) => sum + weight, win + (failure[state] ?? 0));
      if (all === 0) continue;
      good += (chance * win) / all;
      for (const [to, weight] of ways) {
        const moved = (chance * weight) / all;
        if (moved > 1e-17) next.set(to, (next.get(to) ?? 0) + moved);
      }
    }
    here = next;
  }
  return good;
}

describe("the probability that a chain ends well", () => {
  test("is what a walk along it finds, with few steps and with many", () => {
    const anyChain = fc.integer({ min: 1, max: 14 }).chain((size) =>
      fc.record({
        steps: fc.array(
          fc
            .array(fc.tuple(fc.nat(size - 1), fc.integer({ min: 1, max: 5 })), { maxLength: size })
            .map((entries) => new Map(entries)),
          { minLength: size, maxLength: size },
        ),
        success: fc.array(fc.nat(3), { minLength: size, maxLength: size }),
        failure: fc.array(fc.nat(3), { minLength: size, maxLength: size }),
      }),
    );
    fc.assert(
      fc.property(anyChain, (chain) => {
        expect(absorptionProbability(chain, 0)).toBeCloseTo(walked(chain, 0), 9);
      }),
      { numRuns: 500 },
    );
  });

  test("is 0 where success cannot be reached, loops or not", () => {
    const loop = {
      steps: [new Map([[1, 1]]), new Map([[0, 1]])],
      success: [0, 0],
      failure: [0, 0],
    };
    expect(absorptionProbability(loop, 0)).toBe(0);
    const apart = { steps: [none, none], success: [0, 1], failure: [1, 0] };
    expect(absorptionProbability(apart, 0)).toBe(0);
    expect(absorptionProbability({ steps: [], success: [], failure: [] }, 0)).toBe(0);
  });

  test("is exact where a way out is a billion times rarer than staying", () => {
    const rare = {
      steps: [new Map([[1, 1]]), new Map([[0, 1e9]])],
      success: [0, 3],
      failure: [0, 1],
    };
    expect(absorptionProbability(rare, 0)).toBe(0.75);
  });

  test("is lost on states that are removed", () => {
    const fork = {
      steps: [
        new Map([
          [1, 3],
          [2, 1],
        ]),
        none,
        none,
      ],
      success: [0, 1, 1],
      failure: [0, 0, 0],
    };
    expect(absorptionProbability(fork, 0)).toBe(1);
    expect(absorptionProbability(fork, 0, (state) => state === 1)).toBe(0.25);
  });

  test("does not see the numbers of the states, in a chain of some hundred", () => {
    const size = 150;
    const at = (index: number) => ((index % size) + size) % size;
    const ring = (of: (state: number) => number): Chain => ({
      steps: Array.from({ length: size }, (_, place) => {
        const state = of(place);
        return new Map([1, 2, 7, 31, 60].map((jump) => [of(at(state + jump)), 1 + (state % jump)]));
      }),
      success: Array.from({ length: size }, (_, place) => (of(place) % 10 === 3 ? 1 : 0)),
      failure: Array.from({ length: size }, (_, place) => (of(place) % 15 === 4 ? 1 : 0)),
    });
    const one = absorptionProbability(
      ring((state) => state),
      0,
    );
    // Counted from the other end; the ring's own inverse is the same map.
    const other = absorptionProbability(
      ring((state) => size - 1 - state),
      size - 1,
    );
    expect(other).toBeCloseTo(one, 12);
    expect(one).toBeGreaterThan(0);
    expect(one).toBeLessThan(1);
  });
});
