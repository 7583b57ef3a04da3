import { wilsonInterval } from "../../stats/intervals/wilson-interval.ts";
import type { ConversionRate } from "./conversion-rate.ts";

/** The share of some people who converted. Converters who are not among them do not count. */
export function rateOfPeople(
  people: ReadonlySet<string>,
  converted: ReadonlySet<string>,
  confidence: number,
): ConversionRate {
  const converters = [...people].filter((actor) => converted.has(actor)).length;
  const { value, ...range } = wilsonInterval(converters, people.size, { confidence });
  return {
    measures: "impact",
    id: "conversion-rate-by-actor",
    value,
    converters,
    people: people.size,
    ...range,
  };
}
