// The contract's eight wrong uses that must not compile. An unused `@ts-expect-error` is itself an error.
import {
  climb,
  engagementRateByReach,
  fiveLevels,
  fourLevels,
  type Interaction,
  levelShare,
  peopleLevels,
  rollup,
} from "paliers";
import { defineGoal, success, track } from "paliers/goals";

declare const interactions: Interaction[];

const facts = rollup(interactions, fiveLevels);
const cv = defineGoal({
  id: "cv",
  counts: "conversions",
  target: 1,
  from: "2026-01-01",
  by: "2026-02-01",
});

// @ts-expect-error 1. engagement is not success
success([engagementRateByReach(facts)]);
// @ts-expect-error 2. a level of the other taxonomy
levelShare(facts, "collaboration");
// @ts-expect-error 3. two taxonomies cannot be compared
climb(peopleLevels(interactions, fiveLevels), peopleLevels(interactions, fourLevels));
// @ts-expect-error 4. conversions of another goal
track([{ id: "1", at: 0, goal: "sale" }], cv, { asOf: "2026-01-15" });
// @ts-expect-error 5. a points goal needs a baseline
defineGoal({ id: "awareness", counts: "points", target: 5, from: "2026-01-01", by: "2026-02-01" });
// @ts-expect-error 6. a goal has a deadline
defineGoal({ id: "x", counts: "conversions", target: 5, from: "2026-01-01" });
// @ts-expect-error 7. a dimension that was not asked for is not in the group
void rollup(interactions, fiveLevels, { by: ["month"] })[0]!.group.platform;
// @ts-expect-error 8. the value may be null: no reach, no rate
(engagementRateByReach(facts).value * 100).toFixed(1);
