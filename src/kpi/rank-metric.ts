import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { actsByLevel } from "./acts-by-level.ts";
import { coverageOf } from "./coverage-of.ts";
import type { FactsWith } from "./facts-with.ts";
import type { KpiMetric } from "./kpi-metric.ts";
import { quotient } from "./quotient.ts";

/** Divides by the acts that have a rank, and refuses the ranks of another taxonomy. */
export function rankMetric(
  id: string,
  facts: FactsWith<"byLevel" | "unclassified">,
  { id: ladder, version }: Taxonomy,
  numerator: number,
): KpiMetric {
  const { byLevel, unclassified, taxonomy } = facts;
  const ranked = actsByLevel(byLevel);
  const metric = quotient(id, facts, numerator, ranked, "acts", "acts", "rank");
  const isOther =
    taxonomy !== undefined && (taxonomy.id !== ladder || taxonomy.version !== version);
  return {
    ...metric,
    ...coverageOf(ranked, ranked + unclassified),
    ...(isOther && { value: null, reason: "different-taxonomies" as const }),
  };
}
