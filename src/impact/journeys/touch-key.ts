import type { Interaction } from "../../model/interaction.ts";
import { checkTaxonomy } from "../../people/check-taxonomy.ts";
import { classify } from "../../taxonomy/classify.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import { checkWord } from "../../util/check-word.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import type { TouchDimension } from "./paths.ts";
import { TOUCH_DIMENSIONS } from "./touch-dimensions.ts";

const READERS: {
  readonly [D in Exclude<TouchDimension, "level">]: (act: Interaction) => string | undefined;
} = {
  platform: ({ channel }) => channel.platform,
  campaign: ({ campaign }) => campaign,
  content: ({ content }) => content?.id,
  ownership: ({ channel }) => channel.ownership,
  kind: ({ kind }) => kind,
  offline: ({ channel }) => (channel.offline === true ? "offline" : "online"),
};

/** Prepares the naming of touches; an act without a value there is no touch on that dimension. */
export function touchKey(
  by: TouchDimension,
  taxonomy: Taxonomy | undefined,
): (act: Interaction) => string | null {
  checkWord("cannot follow journeys by", by, TOUCH_DIMENSIONS, "unknown-dimension");
  if (by !== "level") {
    const read = READERS[by];
    return (act) => read(act) ?? null;
  }
  if (taxonomy === undefined)
    throw new PaliersError("missing-taxonomy", 'journeys by level need the option "taxonomy"');
  checkTaxonomy(taxonomy);
  return (act) => classify(act, taxonomy);
}
