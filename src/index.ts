// The entry `paliers`: what was done, at which level, and what it amounts to. No goal, no zod.

// model
export type { ActorKind } from "./model/actor-kind.ts";
export { ACTOR_KINDS } from "./model/actor-kind.ts";
export type { Channel } from "./model/channel.ts";
export type { Content } from "./model/content.ts";
export { defineKinds } from "./model/define-kinds.ts";
export { ENGAGING_FAMILIES } from "./model/engaging-families.ts";
export type { Exposure } from "./model/exposure.ts";
export type { Family } from "./model/family.ts";
export { FAMILIES } from "./model/family.ts";
export { familyOf } from "./model/family-of.ts";
export type { Field, FieldName } from "./model/field.ts";
export { FIELDS } from "./model/field.ts";
export type { Interaction } from "./model/interaction.ts";
export type { BuiltInKind, Kind } from "./model/kind.ts";
export { KINDS } from "./model/kind.ts";
export type { Kinds } from "./model/kinds.ts";
export type { Label } from "./model/label.ts";
export type { Locale } from "./model/locale.ts";
export type { Metric } from "./model/metric.ts";
export type { Ownership } from "./model/ownership.ts";
export { OWNERSHIPS } from "./model/ownership.ts";
export type { Prompt } from "./model/prompt.ts";
export { PROMPTS } from "./model/prompt.ts";
export type { Reason } from "./model/reason.ts";
export type { Sentiment } from "./model/sentiment.ts";
export { SENTIMENTS } from "./model/sentiment.ts";
export type { Unit } from "./model/unit.ts";
export { PaliersError } from "./util/paliers-error.ts";

// calendar
export type { Bucket, TimeUnit } from "./calendar/bucket.ts";
export { bucketOf } from "./calendar/bucket-of.ts";
export type { Calendar } from "./calendar/calendar.ts";
export type { Day } from "./calendar/day.ts";
export type { Duration } from "./calendar/duration.ts";
export { durationMs } from "./calendar/duration-ms.ts";
export { startOfDay } from "./calendar/start-of-day.ts";

// taxonomy
export type { Classifiable } from "./taxonomy/classifiable.ts";
export { classify } from "./taxonomy/classify.ts";
export { defineTaxonomy } from "./taxonomy/define-taxonomy.ts";
export { deriveTaxonomy } from "./taxonomy/derive-taxonomy.ts";
export type { Explanation } from "./taxonomy/explain.ts";
export { explain } from "./taxonomy/explain.ts";
export { labelOf } from "./taxonomy/label-of.ts";
export type { Rule } from "./taxonomy/rule.ts";
export type { Level, LevelId, Taxonomy } from "./taxonomy/taxonomy.ts";

// taxonomies
export { altimeter } from "./taxonomies/altimeter.ts";
export { cobra } from "./taxonomies/cobra.ts";
export { fiveLevels } from "./taxonomies/five-levels.ts";
export { forrester } from "./taxonomies/forrester.ts";
export { fourLevels } from "./taxonomies/four-levels.ts";
export { mayfield } from "./taxonomies/mayfield.ts";

// rollup
export type { Columns } from "./rollup/columns.ts";
export { columns } from "./rollup/columns.ts";
export type { CreateRollupOptions, Rollup } from "./rollup/create-rollup.ts";
export { createRollup } from "./rollup/create-rollup.ts";
export type { Dimension, Group } from "./rollup/dimension.ts";
export { DIMENSIONS } from "./rollup/dimension.ts";
export type { Facts, GroupFacts } from "./rollup/facts.ts";
export type { LiveRollup } from "./rollup/live-rollup.ts";
export { liveRollup } from "./rollup/live-rollup.ts";
export { rollup } from "./rollup/rollup.ts";
export type { RollupOptions } from "./rollup/rollup-options.ts";
export type { Rows } from "./rollup/rows.ts";

// kpi
