import fc from "fast-check";
import type { Proportion } from "../../src/stats/index.ts";

/** Some of many, with zero and all among them. */
export const anyProportion: fc.Arbitrary<Proportion> = fc
  .integer({ min: 1, max: 5000 })
  .chain((trials) =>
    fc
      .oneof(fc.constant(0), fc.constant(trials), fc.integer({ min: 0, max: trials }))
      .map((successes) => ({ successes, trials })),
  );

export const anyConfidence: fc.Arbitrary<number> = fc.double({
  min: 0.01,
  max: 0.9999,
  noNaN: true,
});
