// Wrong uses of impact that must not compile: an `@ts-expect-error` that expects in vain is an error itself.
import { engagementRateByReach, fiveLevels, type Interaction, rollup } from "paliers";
import { type Conversion, type Cost, success } from "paliers/goals";
import {
  codedAttribution,
  conversionPaths,
  conversionRateByActor,
  costPerConversion,
  kittenTest,
  liftOf,
  linearTouch,
  pathsOf,
  timeDecayTouch,
} from "paliers/impact";

declare const interactions: Interaction[];
declare const conversions: Conversion[];
declare const costs: Cost[];
const lookback = "30d";
const byPost = rollup(interactions, fiveLevels, { by: ["content"] });
const paths = conversionPaths(interactions, conversions, { by: "platform", lookback });
const engagement = engagementRateByReach;

// @ts-expect-error credit is no success
success([linearTouch(paths)]);
// @ts-expect-error posts are judged by the credit of posts, not of platforms
kittenTest(byPost, linearTouch(paths), { engagement });
// @ts-expect-error costs name no post
costPerConversion(costs, codedAttribution(conversions, { by: "content" }));
// @ts-expect-error nobody guesses how long before a conversion an act counts
conversionPaths(interactions, conversions, { by: "platform" });
// @ts-expect-error a month has no fixed length
conversionPaths(interactions, conversions, { by: "platform", lookback: "1 month" });
// @ts-expect-error interactions are no conversions
conversionPaths(interactions, interactions, { by: "platform", lookback });
// @ts-expect-error a code names a campaign, a content or a channel, no level
codedAttribution(conversions, { by: "level" });
// @ts-expect-error levels are those of a taxonomy
conversionPaths(interactions, conversions, { by: "level", lookback });
// @ts-expect-error what they did and when they are looked at has no default
liftOf(interactions, conversions, { landmark: "2026-01-01" });
// @ts-expect-error the taxonomy does not stand for the option that names it
conversionRateByActor(interactions, conversions, { by: "level" });
// @ts-expect-error a text is no value: 600 is a number without a currency, money("600", "EUR") is money
pathsOf([{ path: ["shop"], conversions: 1, nulls: 0, value: "600" }], { by: "platform" });
// @ts-expect-error money and numbers do not add up
void ((linearTouch(paths).credits[0]?.value ?? 0) + 1);
// @ts-expect-error credit is read, not written
timeDecayTouch(paths).credits = [];
