import type { Facts } from "../rollup/facts.ts";

/**
 * Facts, or any object that has the fields a KPI reads.
 *
 * A count that is absent from a breakdown is 0. The taxonomy, `partial` and what was added up go into
 * the result where they are known. Without `carried` the counts are taken as they are.
 *
 * @public
 */
export type FactsWith<Field extends keyof Facts> = {
  readonly [F in Field]: F extends
    | "byFamily"
    | "byOwnership"
    | "bySentiment"
    | "engagementByOwnership"
    ? Partial<Facts[F]>
    : Facts[F];
} & Partial<Pick<Facts, "taxonomy" | "partial" | "carried" | "sumsOfTotals">>;
