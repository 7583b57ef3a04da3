import type { Expected } from "../../problem.ts";

/** What a value should have been, in French. */
export const EXPECTED: { readonly [E in Expected]: string } = {
  text: "un texte",
  object: "un objet",
  number: "un nombre",
  "whole number": "un nombre entier",
  "list of texts": "une liste de textes",
  "true or false": "true ou false",
  "ISO 8601": "une date ISO 8601",
  "month/day/year hour:minute": "mois/jour/année heure:minute",
  "day/month/year hour:minute": "jour/mois/année heure:minute",
  "0000 to 2099": "de 0000 à 2099",
};
