import type { Label } from "../model/label.ts";
import type { Reason } from "../model/reason.ts";

/** Why there is no value, in the words of a table's cell. */
export const REASON_TEXTS: { readonly [R in Reason]: Required<Label> } = {
  "missing-denominator": { en: "nothing to divide by", fr: "rien par quoi diviser" },
  "zero-denominator": { en: "divided by 0", fr: "division par 0" },
  "no-people": { en: "nobody identified", fr: "personne d’identifié" },
  "no-data": { en: "no data", fr: "pas de données" },
  "too-few": { en: "too few", fr: "trop peu" },
  immature: { en: "too early to say", fr: "trop tôt pour le dire" },
  "different-taxonomies": { en: "two taxonomies", fr: "deux taxonomies" },
  partial: { en: "incomplete period", fr: "période incomplète" },
  "mixed-currency": { en: "several currencies", fr: "plusieurs devises" },
  "invalid-input": { en: "impossible figures", fr: "chiffres impossibles" },
  unbounded: { en: "without limit", fr: "sans limite" },
  "different-metrics": { en: "different KPIs", fr: "indicateurs différents" },
  "not-additive": { en: "does not add up", fr: "ne s’additionne pas" },
  "no-interval": { en: "no interval", fr: "pas d’intervalle" },
};
