import type { ActorTaxonomy } from "../../taxonomy/people/actor-taxonomy.ts";

/**
 * The Orbit Model of 2022: exploring, participating, contributing, leading, each in three steps.
 *
 * Reads four facts, which `involvementFacts` gives: the weight of the weightiest act (`weight`, 1 to 12), and
 * in how many weeks somebody came on two days, months on seven, quarters on thirty. One or the other is
 * enough. Step III is the first of a level, step I the last, as the source numbers them; the source
 * also counts levels inwards (orbit 1 is leading), here the lowest comes first. Look back one year.
 *
 * Source: orbit-love/orbit-model, orbit levels, as of 2022; the project is no longer developed.
 *
 * @example
 * ```ts
 * import { explainActor, orbit2022 } from "paliers";
 *
 * const presence = { activeWeeks: 3, activeMonths: 1, activeQuarters: 0 };
 * explainActor({ weight: 2, ...presence }, orbit2022).level; // => "contributing-3"
 * explainActor({ weight: 11, ...presence }, orbit2022).level; // => "leading-2"
 * ```
 * @public
 */
export const orbit2022: ActorTaxonomy<
  | "exploring-3"
  | "exploring-2"
  | "exploring-1"
  | "participating-3"
  | "participating-2"
  | "participating-1"
  | "contributing-3"
  | "contributing-2"
  | "contributing-1"
  | "leading-3"
  | "leading-2"
  | "leading-1",
  "weight" | "activeWeeks" | "activeMonths" | "activeQuarters"
> = {
  id: "orbit-2022",
  version: 1,
  levels: [
    {
      id: "exploring-3",
      label: { en: "Exploring III", fr: "Exploration III" },
      group: "exploring",
      when: [[{ fact: "weight", min: 1 }]],
    },
    {
      id: "exploring-2",
      label: { en: "Exploring II", fr: "Exploration II" },
      group: "exploring",
      when: [[{ fact: "weight", min: 2 }]],
    },
    {
      id: "exploring-1",
      label: { en: "Exploring I", fr: "Exploration I" },
      group: "exploring",
      when: [[{ fact: "weight", min: 3 }]],
    },
    {
      id: "participating-3",
      label: { en: "Participating III", fr: "Participation III" },
      group: "participating",
      when: [[{ fact: "weight", min: 4 }], [{ fact: "activeWeeks", min: 1 }]],
    },
    {
      id: "participating-2",
      label: { en: "Participating II", fr: "Participation II" },
      group: "participating",
      when: [[{ fact: "weight", min: 5 }], [{ fact: "activeWeeks", min: 2 }]],
    },
    {
      id: "participating-1",
      label: { en: "Participating I", fr: "Participation I" },
      group: "participating",
      when: [[{ fact: "weight", min: 6 }], [{ fact: "activeWeeks", min: 3 }]],
    },
    {
      id: "contributing-3",
      label: { en: "Contributing III", fr: "Contribution III" },
      group: "contributing",
      when: [[{ fact: "weight", min: 7 }], [{ fact: "activeMonths", min: 1 }]],
    },
    {
      id: "contributing-2",
      label: { en: "Contributing II", fr: "Contribution II" },
      group: "contributing",
      when: [[{ fact: "weight", min: 8 }], [{ fact: "activeMonths", min: 2 }]],
    },
    {
      id: "contributing-1",
      label: { en: "Contributing I", fr: "Contribution I" },
      group: "contributing",
      when: [[{ fact: "weight", min: 9 }], [{ fact: "activeMonths", min: 3 }]],
    },
    {
      id: "leading-3",
      label: { en: "Leading III", fr: "Animation III" },
      group: "leading",
      when: [[{ fact: "weight", min: 10 }], [{ fact: "activeQuarters", min: 1 }]],
    },
    {
      id: "leading-2",
      label: { en: "Leading II", fr: "Animation II" },
      group: "leading",
      when: [[{ fact: "weight", min: 11 }], [{ fact: "activeQuarters", min: 2 }]],
    },
    {
      id: "leading-1",
      label: { en: "Leading I", fr: "Animation I" },
      group: "leading",
      when: [[{ fact: "weight", min: 12 }], [{ fact: "activeQuarters", min: 3 }]],
    },
  ],
};
