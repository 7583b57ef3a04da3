// Wrong uses that must not compile: an `@ts-expect-error` that expects in vain is an error itself.
import {
  classify,
  defineTaxonomy,
  engagementRateByReach,
  type Facts,
  fiveLevels,
  fourLevels,
  type Interaction,
  labelOf,
  levelShare,
  type Metric,
  rollup,
} from "paliers";

declare const interactions: Interaction[];
const facts = rollup(interactions, fiveLevels);

// @ts-expect-error a level of the other taxonomy
levelShare(facts, "collaboration");
// @ts-expect-error a level of the other taxonomy, again
labelOf("feedback", fourLevels);
// @ts-expect-error facts of the other taxonomy
const four: Facts<"consumption" | "curation" | "creation" | "collaboration"> = facts;
// @ts-expect-error a dimension that was not asked for is not in the group
const platform = rollup(interactions, fiveLevels, { by: ["month"] })[0]?.group.platform;
// @ts-expect-error no such dimension
rollup(interactions, fiveLevels, { by: ["fortnight"] });
// @ts-expect-error the value may be null: no reach, no rate
(engagementRateByReach(facts).value * 100).toFixed(1);
// @ts-expect-error ownership is never guessed
classify({ kind: "review", channel: { platform: "shop" } }, fiveLevels);
// @ts-expect-error a level has a label
defineTaxonomy({ id: "mine", version: 1, levels: [{ id: "a", when: [{ kind: ["view"] }] }] });
// @ts-expect-error facts are read, not written
facts.interactions = 0;
// @ts-expect-error a metric says what it measures
const metric: Metric = { value: 1, numerator: 1, denominator: 1 };

export { four, metric, platform };
