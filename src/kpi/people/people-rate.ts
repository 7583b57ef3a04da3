import type { KpiMetric } from "../../metric/kpi-metric.ts";
import { quotient } from "../../metric/quotient.ts";
import type { FactsWith } from "../facts-with.ts";
import { withIdentified } from "./with-identified.ts";

/** Divides people by people, and says what share of the acts had an actor. */
export function peopleRate(
  id: string,
  facts: Partial<FactsWith<"identified">>,
  people: number | null,
  audience: number | null,
): KpiMetric {
  return withIdentified(quotient(id, facts, people, audience, "people", "people"), facts);
}
