// A brand that nobody likes, shares or answers succeeds; one with a million likes does not.
import { fiveLevels, type Interaction, interactionsPerPost, rollup } from "paliers";
import { type Conversion, defineGoal, success, track } from "paliers/goals";

const cvs = defineGoal({
  id: "cv",
  counts: "conversions",
  target: 3,
  from: "2026-01-01",
  by: "2026-01-31",
});
const received = (...days: readonly string[]): readonly Conversion<"cv">[] =>
  days.map((day) => ({ id: day, at: Date.parse(`2026-01-${day}T10:00:00Z`), goal: "cv" }));
const asOf = "2026-01-31";

const quiet: readonly Interaction[] = [];
const quietResult = track(received("08", "15", "29"), cvs, { asOf });
console.log("quiet brand:", rollup(quiet, fiveLevels).interactions, "interactions,");
console.log("  success:", success([quietResult]));

const facebook = { platform: "facebook", ownership: "owned" } as const;
const at = Date.parse("2026-01-10T10:00:00Z");
const loud: readonly Interaction[] = [
  { id: "post", at, kind: "image", channel: facebook, actorKind: "brand" },
  { id: "likes", at, kind: "like", channel: facebook, count: 1_000_000 },
];
const loudResult = track(received("08"), cvs, { asOf });
console.log("loud brand:", interactionsPerPost(rollup(loud, fiveLevels)).value, "per post,");
console.log("  success:", success([loudResult]), `(${loudResult.value} of ${cvs.target})`);

// An engagement metric is not taken for success: it does not compile, and it throws.
try {
  // @ts-expect-error engagement is not success
  success([interactionsPerPost(rollup(loud, fiveLevels))]);
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
}
