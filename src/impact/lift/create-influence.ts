import type { StandingConversion } from "../../goals/standing-conversions.ts";
import { exactSum } from "../../util/exact-sum.ts";
import { worthOf } from "../journeys/worth-of.ts";
import type { Influence } from "./influence.ts";

/** Counts what comes after somebody's words: people once, conversions as they come. */
export interface InfluenceCounter {
  readonly meet: (person: string) => void;
  readonly convert: (person: string, conversion: StandingConversion) => void;
  readonly hasConverted: (person: string) => boolean;
  readonly result: () => Influence;
}

/** Starts to count what comes after somebody's words. */
export function createInfluence(): InfluenceCounter {
  const people = new Set<string>();
  const converters = new Set<string>();
  const sum = exactSum();
  const currencies = new Set<string>();
  let conversions = 0;

  function result(): Influence {
    const [currency] = currencies;
    const counts = { people: people.size, converters: converters.size, conversions };
    if (conversions === 0) return { ...counts, value: null, reason: "no-conversions" };
    if (currency === undefined) return { ...counts, value: null, reason: "no-value" };
    if (currencies.size > 1) return { ...counts, value: null, reason: "mixed-currency" };
    return { ...counts, value: { minor: sum.total() + 0, currency } };
  }
  return {
    meet: (person) => {
      people.add(person);
    },
    convert: (person, { record, foreign }) => {
      conversions += 1;
      converters.add(person);
      for (const { currency } of foreign) currencies.add(currency);
      const worth = worthOf(record);
      if (worth === undefined) return;
      currencies.add(worth.currency);
      sum.add(worth.minor);
    },
    hasConverted: (person) => converters.has(person),
    result,
  };
}
