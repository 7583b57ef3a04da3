/** What a value should have been, in French. Hints that are words of the data stay as they are. */
export const HINTS_FR: { readonly [hint: string]: string } = {
  text: "un texte",
  object: "un objet",
  number: "un nombre",
  "whole number": "un nombre entier",
  "list of texts": "une liste de textes",
  "true or false": "true ou false",
  "ISO 8601": "une date ISO 8601",
  "0 to 1": "de 0 à 1",
  "1 to 12": "de 1 à 12",
  "0000 to 2099": "de 0000 à 2099",
  "at least 0": "au moins 0",
};
