import { NARROW_SPACE as N } from "../util/narrow-space.ts";

const quoted = (text: string): string => `«${N}${text}${N}»`;

/** What `defineGoal` refuses, by code, in French. Where a code is missing its own message stands, in English. */
export const GOAL_REFUSALS_FR: { readonly [code: string]: (id: string) => string } = {
  "goal-without-id": () => `il lui faut un identifiant, ${quoted("id")}.`,
  "goal-without-target": (id) =>
    `${quoted(id)} demande une cible, ${quoted("target")}, autre que zéro.`,
  "goal-without-deadline": (id) => `${quoted(id)} demande un dernier jour, ${quoted("by")}.`,
  "goal-without-start": (id) => `${quoted(id)} demande un premier jour, ${quoted("from")}.`,
  "goal-without-baseline": (id) => `${quoted(id)} part de quoi${N}? Donnez ${quoted("baseline")}.`,
  "goal-with-baseline": (id) =>
    `${quoted(id)} compte à partir de zéro${N}: pas de ${quoted("baseline")}.`,
  "goal-without-currency": (id) => `${quoted(id)} compte de l’argent, mais en quelle monnaie${N}?`,
  "engagement-is-not-a-goal": (id) =>
    `${quoted(id)} compte de l’engagement, qui est un moyen. Comptez ce à quoi il sert${N}: conversions, value, points ou percent.`,
  "invalid-range": (id) => `${quoted(id)} finit avant de commencer.`,
  "missing-label": (id) => `le libellé de ${quoted(id)} demande un texte anglais, ${quoted("en")}.`,
  "duplicate-goal": (id) => `deux objectifs s’appellent ${quoted(id)}.`,
};
