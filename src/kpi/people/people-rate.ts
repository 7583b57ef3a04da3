import type { Quotient } from "../../metric/metric.ts";
import type { MetricId } from "../../metric/metric-id.ts";
import { quotientOf } from "../../metric/quotient-of.ts";
import type { FactsWith } from "../facts-with.ts";
import { read } from "../read.ts";
import { withIdentified } from "./with-identified.ts";

/** Divides engaged people by an audience, and says what share of the acts had an actor. */
export function peopleRate<A extends "reach" | "followers">(
  id: MetricId,
  facts: FactsWith<"engagedPeople" | A> & Partial<FactsWith<"identified">>,
  basis: A,
): Quotient {
  const sides = { counts: "people", per: "people", basis } as const;
  return withIdentified(
    quotientOf(id, facts, read(facts, "engagedPeople"), facts[basis], sides),
    facts,
  );
}
