import type { ActorTaxonomy } from "../../taxonomy/people/actor-taxonomy.ts";

/**
 * Those who only read, those who contribute a little, those who make most of it.
 *
 * Reads one fact, `contributions`. The rule of thumb describes and sets no thresholds: ten
 * contributions for a creator is our choice. `participationShares` takes another number, or ranks.
 *
 * Source: Nielsen Norman Group 2006, "The 90-9-1 rule".
 *
 * @example
 * ```ts
 * import { explainActor, ninetyNineOne } from "paliers";
 *
 * explainActor({ contributions: 0 }, ninetyNineOne).level; // => "lurker"
 * explainActor({ contributions: 10 }, ninetyNineOne).level; // => "creator"
 * ```
 * @public
 */
export const ninetyNineOne: ActorTaxonomy<"lurker" | "contributor" | "creator", "contributions"> = {
  id: "ninety-nine-one",
  version: 1,
  levels: [
    {
      id: "lurker",
      label: { en: "Lurker", fr: "Lecteur silencieux" },
      when: [[{ fact: "contributions", max: 0 }]],
    },
    {
      id: "contributor",
      label: { en: "Contributor", fr: "Contributeur" },
      when: [[{ fact: "contributions", min: 1 }]],
    },
    {
      id: "creator",
      label: { en: "Creator", fr: "Créateur" },
      when: [[{ fact: "contributions", min: 10 }]],
    },
  ],
};
