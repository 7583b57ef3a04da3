import type { ClimbCost } from "../impact/campaigns/climb-cost.ts";
import type { Locale } from "../model/locale.ts";
import { NARROW_SPACE as N } from "../util/narrow-space.ts";

/** What `paliers impact` says of people, in one language. Numbers come as text, written in that language. */
export interface ImpactPeopleWords {
  readonly climbs: (days: string) => string;
  readonly campaign: string;
  readonly took: string;
  readonly climbed: string;
  readonly climbers: string;
  readonly convertedTook: string;
  readonly convertedOthers: string;
  readonly perClimb: string;
  readonly immature: string;
  readonly counted: string;
  readonly lowStart: (campaigns: string) => string;
  readonly moves: string;
  readonly from: string;
  readonly to: string;
  readonly people: string;
  readonly converted: string;
  readonly ambassadors: (lookback: string) => string;
  readonly ambassador: string;
  readonly met: string;
  readonly conversions: string;
  readonly worth: string;
  readonly once: string;
  readonly beside: (met: string, notMet: string) => string;
  readonly range: (share: string, lower: string, upper: string) => string;
  readonly reason: {
    readonly [R in NonNullable<ClimbCost["reason"]>]: string;
  };
}

/** The words by language; they speak of what goes together, never of causes. */
export const IMPACT_PEOPLE_WORDS: { readonly [L in Locale]: ImpactPeopleWords } = {
  en: {
    climbs: (days) => `People around each campaign, days before and after: ${days}`,
    campaign: "Campaign",
    took: "Took part",
    climbed: "Climbed",
    climbers: "Climbed, result",
    convertedTook: "Took part, result",
    convertedOthers: "Others, result",
    perClimb: "Per climb",
    immature: "too early",
    counted: "Results from a campaign's first day to the end of the days after.",
    lowStart: (campaigns) =>
      `Not the same start: people of ${campaigns} did not stand where others did, and who starts low tends to climb anyhow.`,
    moves: "Climbs of those who took part",
    from: "From",
    to: "To",
    people: "People",
    converted: "With a result",
    ambassadors: (lookback) => `After ambassadors' words, met before the result: ${lookback}`,
    ambassador: "Ambassador",
    met: "Met them",
    conversions: "Results after",
    worth: "Value",
    once: "all, each once",
    beside: (met, notMet) =>
      `With a result: ${met} of those who met them, ${notMet} of the others.`,
    range: (share, lower, upper) => `${share} (${lower} to ${upper})`,
    reason: {
      "mixed-currency": "two currencies",
      "no-cost": "no spend",
      immature: "too early",
      "no-climbers": "nobody climbed",
    },
  },
  fr: {
    climbs: (days) => `Personnes autour de chaque campagne, jours avant et après${N}: ${days}`,
    campaign: "Campagne",
    took: "Participants",
    climbed: "Montés",
    climbers: "Montés, résultat",
    convertedTook: "Participants, résultat",
    convertedOthers: "Autres, résultat",
    perClimb: "Par montée",
    immature: "trop tôt",
    counted: "Résultats du premier jour de la campagne à la fin des jours d’après.",
    lowStart: (campaigns) =>
      `Départs inégaux${N}: les participants de ${campaigns} n’étaient pas au niveau des autres, et qui part de bas tend à monter de toute façon.`,
    moves: "Montées des participants",
    from: "De",
    to: "À",
    people: "Personnes",
    converted: "Avec résultat",
    ambassadors: (lookback) =>
      `Après les mots des ambassadeurs, rencontrés avant le résultat${N}: ${lookback}`,
    ambassador: "Ambassadeur",
    met: "Les ont rencontrés",
    conversions: "Résultats ensuite",
    worth: "Valeur",
    once: "tous, chacun une fois",
    beside: (met, notMet) =>
      `Avec résultat${N}: ${met} de ceux qui les ont rencontrés, ${notMet} des autres.`,
    range: (share, lower, upper) => `${share} (${lower} à ${upper})`,
    reason: {
      "mixed-currency": "deux monnaies",
      "no-cost": "sans dépense",
      immature: "trop tôt",
      "no-climbers": "personne n’est monté",
    },
  },
};
