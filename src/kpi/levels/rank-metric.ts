import { coverageOf } from "../../metric/coverage-of.ts";
import type { Quotient } from "../../metric/metric.ts";
import type { MetricId } from "../../metric/metric-id.ts";
import { quotient } from "../../metric/quotient.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import { fieldOf } from "../../util/field-of.ts";
import type { FactsWith } from "../facts-with.ts";
import { read } from "../read.ts";
import { actsByLevel } from "./acts-by-level.ts";

/** Divides by the acts that have a rank, and refuses the ranks of another taxonomy. */
export function rankMetric(
  id: MetricId,
  facts: FactsWith<"byLevel" | "unclassified">,
  definition: Taxonomy,
  numerator: number,
): Quotient {
  const ladder = fieldOf(definition, "id", "a taxonomy");
  const { version } = definition;
  const ranked = actsByLevel(read(facts, "byLevel"));
  const { unclassified, taxonomy } = facts;
  const metric = quotient(id, facts, numerator, ranked, { per: "acts", unit: "rank" });
  const isOther =
    taxonomy !== undefined && (taxonomy.id !== ladder || taxonomy.version !== version);
  const covered = { ...metric, ...coverageOf(ranked, ranked + unclassified) };
  return isOther ? { ...covered, value: null, reason: "different-taxonomies" } : covered;
}
