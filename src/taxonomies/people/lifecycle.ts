import type { ActorTaxonomy } from "../../taxonomy/people/actor-taxonomy.ts";

/**
 * Where somebody stands in their life as a participant: dormant, resurrecting, returning, new.
 *
 * Reads three facts, which `presenceFacts` gives: acts in this period (`activeNow`), in the one before
 * (`activeBefore`), and ever before this one (`seenBefore`). Somebody long gone has no state.
 *
 * Source: the four states of product analytics (PostHog; Adobe says new, repeat, return, dormant).
 *
 * @example
 * ```ts
 * import { explainActor, lifecycle } from "paliers";
 *
 * explainActor({ activeNow: 2, activeBefore: 0, seenBefore: 1 }, lifecycle).level; // => "resurrecting"
 * ```
 * @public
 */
export const lifecycle: ActorTaxonomy<
  "dormant" | "resurrecting" | "returning" | "new",
  "activeNow" | "activeBefore" | "seenBefore"
> = {
  id: "lifecycle",
  version: 1,
  levels: [
    {
      id: "dormant",
      label: { en: "Dormant", fr: "Dormant" },
      when: [
        [
          { fact: "activeNow", max: 0 },
          { fact: "activeBefore", min: 1 },
        ],
      ],
    },
    {
      id: "resurrecting",
      label: { en: "Resurrecting", fr: "De retour" },
      when: [
        [
          { fact: "activeNow", min: 1 },
          { fact: "activeBefore", max: 0 },
          { fact: "seenBefore", min: 1 },
        ],
      ],
    },
    {
      id: "returning",
      label: { en: "Returning", fr: "Fidèle" },
      when: [
        [
          { fact: "activeNow", min: 1 },
          { fact: "activeBefore", min: 1 },
        ],
      ],
    },
    {
      id: "new",
      label: { en: "New", fr: "Nouveau" },
      when: [
        [
          { fact: "activeNow", min: 1 },
          { fact: "seenBefore", max: 0 },
        ],
      ],
    },
  ],
};
