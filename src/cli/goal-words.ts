import type { CostReason } from "../goals/costs/cost-total.ts";
import type { GoalReason, GoalStatus } from "../goals/target/goal-result.ts";
import type { Locale } from "../model/locale.ts";
import { NARROW_SPACE as N } from "../util/narrow-space.ts";

/** Everything that `paliers goals` says, in one language. Numbers come as text, written in that language. */
export interface GoalWords {
  readonly title: (day: string, zone: string) => string;
  readonly heading: (goal: string, status: string) => string;
  readonly status: { readonly [S in GoalStatus]: string };
  /** A survey has reached its target, and the error of its samples could have done it. */
  readonly withinError: (status: string) => string;
  readonly goal: string;
  readonly statusName: string;
  readonly progress: string;
  readonly value: string;
  readonly target: string;
  readonly valueOf: (value: string, target: string) => string;
  readonly since: (baseline: string) => string;
  readonly expected: string;
  readonly pace: string;
  readonly onSchedule: string;
  readonly projection: string;
  readonly within: (value: string, lower: string, upper: string) => string;
  readonly required: string;
  readonly perDay: (rate: string, days: string) => string;
  readonly amountPerDay: (amount: string) => string;
  readonly daysLeft: string;
  readonly noProjection: (why: string) => string;
  readonly cost: string;
  readonly costOf: (cost: string, each: string) => string;
  readonly eachOf: {
    readonly [C in "conversions" | "value" | "points" | "percent"]: (each: string) => string;
  };
  readonly reason: { readonly [R in GoalReason | CostReason]: string };
  readonly allReached: string;
  readonly reached: (reached: string, all: string) => string;
  readonly projectionMeans: string;
  readonly costMeans: string;
  readonly unknownGoal: (goal: string, records: string, hint: string | undefined) => string;
  readonly unpriced: (hours: string) => string;
  readonly refused: (file: string, position: number, what: string) => string;
}

const quoted = (text: string): string => `«${N}${text}${N}»`;

/** The words of goals by language; a test holds that both say the same things. */
export const GOAL_WORDS: { readonly [L in Locale]: GoalWords } = {
  en: {
    title: (day, zone) => `Goals at the end of ${day}, ${zone}`,
    heading: (goal, status) => `${goal}: ${status}`,
    status: {
      "not-started": "not started",
      "no-data": "no data",
      behind: "behind",
      "on-track": "on track",
      ahead: "ahead",
      reached: "reached",
      missed: "missed",
    },
    withinError: (status) => `${status}, within the error`,
    goal: "Goal",
    statusName: "Status",
    progress: "Progress",
    value: "Value",
    target: "Target",
    valueOf: (value, target) => `${value} of ${target}`,
    since: (baseline) => `from ${baseline}`,
    expected: "Expected by now",
    pace: "Pace",
    onSchedule: "1 is on schedule",
    projection: "At the deadline",
    within: (value, lower, upper) => `${value}, between ${lower} and ${upper}`,
    required: "Still needed",
    perDay: (rate, days) => `${rate}, days left: ${days}`,
    amountPerDay: (amount) => `${amount} a day`,
    daysLeft: "Days left",
    noProjection: (why) => `n/a (${why})`,
    cost: "Cost",
    costOf: (cost, each) => `${cost}, ${each}`,
    eachOf: {
      conversions: (each) => `${each} a result`,
      value: (each) => `${each} for 1 of value`,
      points: (each) => `${each} a point`,
      percent: (each) => `${each} a percent`,
    },
    reason: {
      "no-records": "no record yet",
      "mixed-currency": "two currencies are never added up",
      "too-bursty": "results come in too few bursts to say",
      "too-few": "too few results or days to say",
      "no-cost": "no cost in its days",
      "zero-denominator": "divided by 0",
      "no-model": "nothing says what a result is worth",
      "no-results": "no result yet",
    },
    allReached: "Success: all goals are reached.",
    reached: (reached, all) => `Goals reached: ${reached} of ${all}`,
    projectionMeans:
      "At the deadline: if things go on as they did; 95 times in 100 between the two numbers.",
    costMeans:
      "Cost: all that was spent in the goal's days. A cost names no goal: paliers impact --plan tells them apart.",
    unknownGoal: (goal, records, hint) =>
      `the goal "${goal}" is not among the goals, records left out: ${records}.${hint === undefined ? "" : ` Did you mean "${hint}"?`}`,
    unpriced: (hours) =>
      `hours of the staff without a price: ${hours}. Say what one costs: --hourly-rate "45 EUR".`,
    refused: (file, position, what) => `${file}, goal ${position}: ${what}`,
  },
  fr: {
    title: (day, zone) => `Objectifs à la fin du ${day}, ${zone}`,
    heading: (goal, status) => `${goal}${N}: ${status}`,
    status: {
      "not-started": "pas commencé",
      "no-data": "sans données",
      behind: "en retard",
      "on-track": "dans les temps",
      ahead: "en avance",
      reached: "atteint",
      missed: "manqué",
    },
    withinError: (status) => `${status}, dans la marge d’erreur`,
    goal: "Objectif",
    statusName: "État",
    progress: "Avancement",
    value: "Valeur",
    target: "Cible",
    valueOf: (value, target) => `${value} sur ${target}`,
    since: (baseline) => `départ${N}: ${baseline}`,
    expected: "Attendu à ce jour",
    pace: "Rythme",
    onSchedule: "1 est dans les temps",
    projection: "À l’échéance",
    within: (value, lower, upper) => `${value}, entre ${lower} et ${upper}`,
    required: "Reste à faire",
    perDay: (rate, days) => `${rate}, jours restants${N}: ${days}`,
    amountPerDay: (amount) => `${amount} par jour`,
    daysLeft: "Jours restants",
    noProjection: (why) => `n.d. (${why})`,
    cost: "Coût",
    costOf: (cost, each) => `${cost}, ${each}`,
    eachOf: {
      conversions: (each) => `${each} par résultat`,
      value: (each) => `${each} pour 1 de valeur`,
      points: (each) => `${each} le point`,
      percent: (each) => `${each} le pour cent`,
    },
    reason: {
      "no-records": "aucun relevé à ce jour",
      "mixed-currency": "deux monnaies ne s’additionnent jamais",
      "too-bursty": "résultats en trop peu de vagues pour le dire",
      "too-few": "trop peu de résultats ou de jours pour le dire",
      "no-cost": "aucun coût dans sa période",
      "zero-denominator": "divisé par 0",
      "no-model": "rien ne dit ce que vaut un résultat",
      "no-results": "aucun résultat à ce jour",
    },
    allReached: `Succès${N}: tous les objectifs sont atteints.`,
    reached: (reached, all) => `Objectifs atteints${N}: ${reached} sur ${all}`,
    projectionMeans: `À l’échéance${N}: si tout continue ainsi${N}; 95 fois sur 100 entre les deux nombres.`,
    costMeans: `Coût${N}: toute la dépense de la période. Un coût ne nomme pas d’objectif${N}: paliers impact --plan les distingue.`,
    unknownGoal: (goal, records, hint) =>
      `l’objectif ${quoted(goal)} n’est pas parmi les objectifs, enregistrements laissés de côté${N}: ${records}.${hint === undefined ? "" : ` Vouliez-vous dire ${quoted(hint)}${N}?`}`,
    unpriced: (hours) =>
      `heures de travail sans prix${N}: ${hours}. Dites ce que coûte une heure${N}: --hourly-rate "45 EUR".`,
    refused: (file, position, what) => `${file}, objectif ${position}${N}: ${what}`,
  },
};
