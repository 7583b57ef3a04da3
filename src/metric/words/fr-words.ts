import type { MetricWords } from "./metric-words.ts";

/** The words around a value in French: never « nul », which means zero. */
export const FR_WORDS: MetricWords = {
  notAvailable: "n.d.",
  per: "pour",
  to: "à",
  points: "points",
  aggregate: { mean: "moyenne", median: "médiane" },
  reason: {
    "missing-denominator": "rien par quoi diviser",
    "zero-denominator": "division par 0",
    "no-people": "personne d’identifié",
    "no-data": "pas de données",
    "too-few": "trop peu",
    immature: "trop tôt pour le dire",
    "different-taxonomies": "deux taxonomies",
    partial: "période incomplète",
    "mixed-currency": "plusieurs devises",
    "invalid-input": "chiffres impossibles",
    unbounded: "sans limite",
    "different-metrics": "indicateurs différents",
    "not-additive": "ne s’additionne pas",
    "no-interval": "pas d’intervalle",
    "unknown-doubt": "doute inconnu",
  },
  audience: {
    reach: { missing: "portée non fournie", zero: "personne de touché" },
    followers: {
      missing: "abonnés non fournis",
      zero: "pas d’abonnés ou pas de publication",
    },
    impressions: { missing: "impressions non fournies", zero: "pas d’impressions" },
    views: { missing: "vues non fournies", zero: "pas de vues" },
    posts: { missing: "publications non fournies", zero: "rien de publié" },
  },
};
