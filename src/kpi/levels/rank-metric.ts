import { coverageOf } from "../../metric/coverage-of.ts";
import type { KpiMetric } from "../../metric/kpi-metric.ts";
import { quotient } from "../../metric/quotient.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import type { FactsWith } from "../facts-with.ts";
import { actsByLevel } from "./acts-by-level.ts";

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
