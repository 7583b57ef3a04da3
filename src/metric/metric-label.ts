import type { Label } from "../model/label.ts";

/**
 * The names of the KPIs that people read, by id.
 *
 * A separate list, so that a KPI alone brings no words with it.
 *
 * @example
 * ```ts
 * import { METRIC_LABELS } from "paliers";
 *
 * METRIC_LABELS["net-sentiment"]?.en; // => "Net sentiment"
 * ```
 * @public
 */
export const METRIC_LABELS: { readonly [id: string]: Label } = {
  "engagement-rate-by-reach": {
    en: "Engagement rate by reach",
    fr: "Taux d’engagement sur la portée",
  },
  "engagement-rate-by-followers": {
    en: "Engagement rate by followers",
    fr: "Taux d’engagement sur les abonnés",
  },
  "engagement-rate-by-followers-at-publish": {
    en: "Engagement rate by followers at publication",
    fr: "Taux d’engagement sur les abonnés du jour de publication",
  },
  "engagement-rate-per-post-by-followers": {
    en: "Engagement rate per post by followers",
    fr: "Taux d’engagement par publication sur les abonnés",
  },
  "engagement-rate-by-impressions": {
    en: "Engagement rate by impressions",
    fr: "Taux d’engagement sur les impressions",
  },
  "engagement-rate-by-views": {
    en: "Engagement rate by views",
    fr: "Taux d’engagement sur les vues",
  },
  "daily-engagement-rate-by-followers": {
    en: "Daily engagement rate by followers",
    fr: "Taux d’engagement quotidien sur les abonnés",
  },
  "weighted-engagement-rate-by-reach": {
    en: "Weighted engagement rate by reach",
    fr: "Taux d’engagement pondéré sur la portée",
  },
  "weighted-engagement-rate-by-followers": {
    en: "Weighted engagement rate by followers",
    fr: "Taux d’engagement pondéré sur les abonnés",
  },
  "weighted-engagement-rate-by-impressions": {
    en: "Weighted engagement rate by impressions",
    fr: "Taux d’engagement pondéré sur les impressions",
  },
  "engaged-people-rate-by-reach": {
    en: "Engaged people by reach",
    fr: "Part des personnes touchées qui s’engagent",
  },
  "engaged-people-rate-by-followers": {
    en: "Engaged people by followers",
    fr: "Personnes engagées sur les abonnés",
  },
  "interaction-rate-per-post-by-followers": {
    en: "Interaction rate per post by followers",
    fr: "Taux d’interaction par publication sur les abonnés",
  },
  "click-through-rate-by-impressions": {
    en: "Click-through rate by impressions",
    fr: "Taux de clic sur les impressions",
  },
  "virality-rate-by-impressions": {
    en: "Virality rate by impressions",
    fr: "Viralité sur les impressions",
  },
  "virality-rate-by-reach": { en: "Virality rate by reach", fr: "Viralité sur la portée" },
  "negative-feedback-rate-by-impressions": {
    en: "Negative feedback rate by impressions",
    fr: "Taux de retours négatifs sur les impressions",
  },
  "negative-feedback-rate-by-reach": {
    en: "Negative feedback rate by reach",
    fr: "Taux de retours négatifs sur la portée",
  },
  "critical-audience": { en: "Critical audience", fr: "Audience critique" },
  "reach-rate-by-followers": {
    en: "Reach rate by followers",
    fr: "Taux de portée sur les abonnés",
  },
  "impressions-per-person-reached": {
    en: "Impressions per person reached",
    fr: "Impressions par personne touchée",
  },
  "conversation-per-post": { en: "Conversation per post", fr: "Conversation par publication" },
  "amplification-per-post": { en: "Amplification per post", fr: "Amplification par publication" },
  "applause-per-post": { en: "Applause per post", fr: "Approbations par publication" },
  "conversation-per-follower": { en: "Conversation per follower", fr: "Conversation par abonné" },
  "amplification-per-follower": {
    en: "Amplification per follower",
    fr: "Amplification par abonné",
  },
  "applause-per-follower": { en: "Applause per follower", fr: "Approbations par abonné" },
  "conversation-per-post-per-thousand-followers": {
    en: "Conversation per post per thousand followers",
    fr: "Conversation par publication pour mille abonnés",
  },
  "amplification-per-post-per-thousand-followers": {
    en: "Amplification per post per thousand followers",
    fr: "Amplification par publication pour mille abonnés",
  },
  "applause-per-post-per-thousand-followers": {
    en: "Applause per post per thousand followers",
    fr: "Approbations par publication pour mille abonnés",
  },
  "interactions-per-post": { en: "Interactions per post", fr: "Interactions par publication" },
  "median-interactions-per-post": {
    en: "Median interactions per post",
    fr: "Interactions par publication (médiane)",
  },
  "readers-per-article": { en: "Readers per article", fr: "Lecteurs par article" },
  visitors: { en: "Visitors", fr: "Visiteurs" },
  "read-ratio": { en: "Read ratio", fr: "Part de lectures abouties" },
  "engaged-time-per-view": { en: "Engaged time per view", fr: "Temps passé par consultation" },
  "publishing-cadence": { en: "Publishing cadence", fr: "Rythme de publication" },
  "longest-silence": { en: "Longest silence", fr: "Plus long silence" },
  "share-of-voice-by-mentions": { en: "Share of voice by mentions", fr: "Part de voix (mentions)" },
  "share-of-voice-by-reach": { en: "Share of voice by reach", fr: "Part de voix (portée)" },
  "net-sentiment": { en: "Net sentiment", fr: "Sentiment net" },
  "net-sentiment-polar": { en: "Net sentiment, polar", fr: "Sentiment net hors neutre" },
  "positive-share-of-polar": {
    en: "Positive share, neutral left out",
    fr: "Part de positif hors neutre",
  },
  "positive-share-of-classified": {
    en: "Positive share of known sentiment",
    fr: "Part de positif, neutre compris",
  },
  "mean-rating": { en: "Mean rating", fr: "Note moyenne" },
  "dialogue-ratio-per-post": { en: "Dialogue per post", fr: "Dialogue par publication" },
  "reciprocity-by-thread": { en: "Reciprocity by thread", fr: "Réciprocité des fils" },
  "earned-share-of-interactions": {
    en: "Earned share of interactions",
    fr: "Part des interactions hors de vos espaces",
  },
  "spontaneous-share": { en: "Spontaneous share", fr: "Part spontanée" },
  "level-share": { en: "Share of a level", fr: "Part d’un niveau" },
  "unclassified-share": { en: "Unclassified share", fr: "Part non classée" },
  "mean-level": { en: "Mean level", fr: "Niveau moyen" },
  "median-level": { en: "Median level", fr: "Niveau médian" },
};
