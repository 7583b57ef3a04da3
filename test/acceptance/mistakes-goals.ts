// Wrong uses of goals that must not compile: an `@ts-expect-error` that expects in vain is an error itself.
import { engagementRateByReach, fiveLevels, type Interaction, rollup } from "paliers";
import { type Conversion, defineGoal, type GoalResult, money, success, track } from "paliers/goals";

declare const interactions: Interaction[];
declare const result: GoalResult;
const facts = rollup(interactions, fiveLevels);
const days = { from: "2026-01-01", by: "2026-02-01" } as const;
const cv = defineGoal({ id: "cv", counts: "conversions", target: 1, ...days });
const aw = defineGoal({ id: "aw", counts: "points", baseline: 31, target: 5, ...days });
const asOf = "2026-01-15";

// @ts-expect-error engagement is not success
success([engagementRateByReach(facts)]);
// @ts-expect-error nor is it beside a goal
success([result, engagementRateByReach(facts)]);
// @ts-expect-error conversions of another goal
track([{ id: "1", at: 0, goal: "sale" }], cv, { asOf });
// @ts-expect-error interactions are no conversions
track(interactions, cv, { asOf });
// @ts-expect-error a survey goal takes measurements
track([{ id: "1", at: 0, goal: "aw" }], aw, { asOf });
// @ts-expect-error nothing reads the clock
track([], cv);
// @ts-expect-error a points goal needs a baseline
defineGoal({ id: "awareness", counts: "points", target: 5, ...days });
// @ts-expect-error a goal of money needs a currency
defineGoal({ id: "sales", counts: "value", target: 5, ...days });
// @ts-expect-error a goal has a deadline
defineGoal({ id: "x", counts: "conversions", target: 5, from: "2026-01-01" });
// @ts-expect-error engagement cannot be counted
defineGoal({ id: "x", counts: "likes", target: 5, ...days });
// @ts-expect-error money has a currency
money(49);
// @ts-expect-error cents are not euros: a value is money, not a number
const sold: Conversion = { id: "1", at: 0, goal: "sales", value: 4900 };
// @ts-expect-error the value may be null
result.value.toFixed(1);
// @ts-expect-error results are read, not written
result.status = "reached";

export { sold };
