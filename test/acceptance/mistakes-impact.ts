// Wrong uses of impact that must not compile: an `@ts-expect-error` that expects in vain is an error itself.
import { engagementRateByReach, fiveLevels, type Interaction, rollup } from "paliers";
import { type Conversion, type Cost, success } from "paliers/goals";
import {
  codedAttribution,
  conversionPaths,
  costPerConversion,
  kittenTest,
  linearTouch,
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
// @ts-expect-error credit is read, not written
timeDecayTouch(paths).credits = [];
