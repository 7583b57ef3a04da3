import type { Label } from "../model/label.ts";

/** A missing or empty audience, by the basis that a KPI has in its name. */
export const AUDIENCE_TEXTS: {
  readonly [basis: string]: { readonly missing: Required<Label>; readonly zero: Required<Label> };
} = {
  reach: {
    missing: { en: "no reach given", fr: "portée non fournie" },
    zero: { en: "nobody reached", fr: "personne de touché" },
  },
  followers: {
    missing: { en: "no followers given", fr: "abonnés non fournis" },
    zero: { en: "no followers or no post", fr: "pas d’abonnés ou pas de publication" },
  },
  impressions: {
    missing: { en: "no impressions given", fr: "impressions non fournies" },
    zero: { en: "no impressions", fr: "pas d’impressions" },
  },
  views: {
    missing: { en: "no views given", fr: "vues non fournies" },
    zero: { en: "no views", fr: "pas de vues" },
  },
  post: {
    missing: { en: "no posts given", fr: "publications non fournies" },
    zero: { en: "nothing published", fr: "rien de publié" },
  },
};
