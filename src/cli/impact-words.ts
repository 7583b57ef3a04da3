import type { KittenVerdict } from "../impact/money/kitten-test.ts";
import type { BalanceRow } from "../impact/money/spend-balance.ts";
import type { Locale } from "../model/locale.ts";
import { NARROW_SPACE as N } from "../util/narrow-space.ts";
import type { ImpactDimension } from "./impact-flags.ts";

/** Everything that `paliers impact` says, in one language. Numbers come as text, written in that language. */
export interface ImpactWords {
  readonly title: { readonly [D in ImpactDimension]: string };
  readonly dimension: { readonly [D in ImpactDimension]: string };
  readonly model: { readonly [name: string]: string };
  readonly creditedBy: (model: string, lookback: string) => string;
  readonly codedOnly: string;
  readonly unlimited: string;
  readonly resultsOf: (goals: string) => string;
  readonly none: string;
  readonly engagement: string;
  readonly results: string;
  readonly worth: string;
  readonly spend: string;
  readonly each: string;
  readonly balanceName: string;
  readonly balance: { readonly [V in Exclude<BalanceRow["verdict"], "unknown">]: string };
  readonly noCostOfPosts: string;
  readonly sideBySide: string;
  readonly total: string;
  readonly noMarkov: string;
  readonly plan: string;
  readonly goal: string;
  readonly campaigns: string;
  readonly brought: string;
  readonly broughtOf: (brought: string, all: string) => string;
  readonly eachBrought: string;
  readonly noCampaign: string;
  readonly unplanned: string;
  readonly unplannedShares: (engagement: string, spend: string | null) => string;
  readonly allPlanned: string;
  readonly kittens: (basis: string) => string;
  readonly acts: string;
  readonly post: string;
  readonly rate: string;
  readonly perThousand: string;
  readonly verdictName: string;
  readonly verdict: { readonly [V in KittenVerdict]: string };
  readonly postsBy: (model: string) => string;
  readonly noKitten: string;
  readonly noCredit: string;
  readonly more: (count: string) => string;
  readonly association: string;
  readonly reason: {
    readonly [R in "no-cost" | "no-conversions" | "mixed-currency"]: string;
  };
  readonly refusedModel: (model: string) => string;
}

/** The words of impact by language; a test holds that both say the same things, and that none speaks of causes. */
export const IMPACT_WORDS: { readonly [L in Locale]: ImpactWords } = {
  en: {
    title: {
      campaign: "What came with engagement, by campaign",
      platform: "What came with engagement, by platform",
      content: "What came with engagement, by post",
    },
    dimension: { campaign: "Campaign", platform: "Platform", content: "Post" },
    model: {
      first: "first",
      last: "last",
      linear: "linear",
      position: "position",
      "time-decay": "time decay",
      markov: "markov",
      shapley: "shapley",
      coded: "coded",
    },
    creditedBy: (model, lookback) => `Credited: ${model}, touches before the result: ${lookback}`,
    codedOnly:
      "Credited: by the link or code of each result. No act names a person, so no journey can be followed.",
    unlimited: "all",
    resultsOf: (goals) => `Results: ${goals}`,
    none: "(none)",
    engagement: "Engagement",
    results: "Credited",
    worth: "Value",
    spend: "Spend",
    each: "Per result",
    balanceName: "Share of results to spend",
    balance: {
      "over-invested": "more spend",
      "under-invested": "more results",
      fair: "in balance",
    },
    noCostOfPosts: "Spend: costs name campaigns and channels, none names a post.",
    sideBySide: "The same results under every model",
    total: "Total",
    noMarkov: "markov is left out: it is solved for 100 keys at most.",
    plan: "The plan",
    goal: "Goal",
    campaigns: "Campaigns",
    brought: "Brought",
    broughtOf: (brought, all) => `${brought} of ${all}`,
    eachBrought: "Per result",
    noCampaign: "no campaign",
    unplanned: "Serves no goal",
    unplannedShares: (engagement, spend) =>
      `Serves no goal: ${engagement} of the engagement${spend === null ? "" : `, ${spend} of the spend`}`,
    allPlanned: "Everything serves a goal.",
    kittens: (basis) => `Posts, by ${basis} and by results for 1,000 engagements`,
    acts: "engagement (acts)",
    post: "Post",
    rate: "Engagement",
    perThousand: "Per 1,000",
    verdictName: "Verdict",
    verdict: {
      kitten: "kitten: liked, and goes with few results",
      star: "star: liked, and goes with many results",
      "quiet-seller": "quiet seller: little liked, and goes with many results",
      noise: "noise: neither",
      "too-few": "too few to say",
      immature: "too young to say",
      unknown: "cannot be said",
    },
    postsBy: (model) => `Posts are credited: ${model}, for there are too many for the other model.`,
    noKitten: "No post is a kitten.",
    noCredit: "No result names a post or follows one: no verdict is possible.",
    more: (count) => `… and ${count} more: --format csv has all.`,
    association:
      "Credited: shared out by a model among what came before. An association, not a proof.",
    reason: {
      "no-cost": "no spend",
      "no-conversions": "no result",
      "mixed-currency": "two currencies",
    },
    refusedModel: (model) =>
      `the model "${model}" reads journeys of people, and no act names a person: conversions are credited by their link or code.`,
  },
  fr: {
    title: {
      campaign: "Ce qui accompagne l’engagement, par campagne",
      platform: "Ce qui accompagne l’engagement, par plateforme",
      content: "Ce qui accompagne l’engagement, par publication",
    },
    dimension: { campaign: "Campagne", platform: "Plateforme", content: "Publication" },
    model: {
      first: "premier",
      last: "dernier",
      linear: "linéaire",
      position: "position",
      "time-decay": "récence",
      markov: "markov",
      shapley: "shapley",
      coded: "par code",
    },
    creditedBy: (model, lookback) =>
      `Attribution${N}: ${model}, contacts avant le résultat${N}: ${lookback}`,
    codedOnly: `Attribution${N}: par le lien ou le code de chaque résultat. Aucune action ne nomme une personne, aucun parcours ne peut être suivi.`,
    unlimited: "tous",
    resultsOf: (goals) => `Résultats${N}: ${goals}`,
    none: "(aucune)",
    engagement: "Engagement",
    results: "Attribués",
    worth: "Valeur",
    spend: "Dépense",
    each: "Par résultat",
    balanceName: "Part des résultats et de la dépense",
    balance: {
      "over-invested": "plus de dépense",
      "under-invested": "plus de résultats",
      fair: "en équilibre",
    },
    noCostOfPosts: `Dépense${N}: les coûts nomment campagnes et canaux, aucun ne nomme une publication.`,
    sideBySide: "Les mêmes résultats selon chaque modèle",
    total: "Total",
    noMarkov: `markov est laissé de côté${N}: il se calcule pour 100 clés au plus.`,
    plan: "Le plan",
    goal: "Objectif",
    campaigns: "Campagnes",
    brought: "Apportés",
    broughtOf: (brought, all) => `${brought} sur ${all}`,
    eachBrought: "Par résultat",
    noCampaign: "sans campagne",
    unplanned: "Ne sert aucun objectif",
    unplannedShares: (engagement, spend) =>
      `Ne sert aucun objectif${N}: ${engagement} de l’engagement${spend === null ? "" : `, ${spend} de la dépense`}`,
    allPlanned: "Tout sert un objectif.",
    kittens: (basis) => `Publications, par ${basis} et par résultats pour 1000 engagements`,
    acts: "engagement (actions)",
    post: "Publication",
    rate: "Engagement",
    perThousand: "Pour 1000",
    verdictName: "Verdict",
    verdict: {
      kitten: `chaton${N}: plaît, et va avec peu de résultats`,
      star: `étoile${N}: plaît, et va avec beaucoup de résultats`,
      "quiet-seller": `vend sans bruit${N}: plaît peu, et va avec beaucoup de résultats`,
      noise: `bruit${N}: ni l’un ni l’autre`,
      "too-few": "trop peu pour le dire",
      immature: "trop récent pour le dire",
      unknown: "impossible à dire",
    },
    postsBy: (model) =>
      `Attribution des publications${N}: ${model}, car elles sont trop nombreuses pour l’autre modèle.`,
    noKitten: "Aucune publication n’est un chaton.",
    noCredit: `Aucun résultat ne nomme une publication ni n’en suit une${N}: pas de verdict possible.`,
    more: (count) => `… et ${count} de plus${N}: --format csv les donne tous.`,
    association: `Attribués${N}: répartis par un modèle entre ce qui a précédé. Une association, pas une preuve.`,
    reason: {
      "no-cost": "sans dépense",
      "no-conversions": "sans résultat",
      "mixed-currency": "deux monnaies",
    },
    refusedModel: (model) =>
      `le modèle «${N}${model}${N}» lit des parcours de personnes, et aucune action n’en nomme${N}: les conversions sont attribuées par leur lien ou leur code.`,
  },
};
