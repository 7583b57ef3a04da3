import type { Exposure } from "../model/exposure.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { compareCodeUnits } from "../util/compare-code-units.ts";
import { recordOf } from "../util/record-of.ts";
import { audienceOf } from "./audience.ts";
import type { Counter } from "./counter.ts";
import type { Dimension } from "./dimension.ts";
import type { GroupFacts } from "./facts.ts";
import { factsOf } from "./facts-of.ts";
import { fillGaps } from "./fill-gaps.ts";
import type { Place } from "./grouping.ts";
import type { RollupOptions } from "./rollup-options.ts";

/** Texts by code unit, instants and ranks by size, what has no value last. */
function compareOrder(a: string | number | null, b: string | number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return typeof a === "number" && typeof b === "number"
    ? a - b
    : compareCodeUnits(String(a), String(b));
}

const comparePlaces = (a: Place, b: Place): number => {
  for (const [index, order] of a.order.entries()) {
    const compared = compareOrder(order, b.order[index] ?? null);
    if (compared !== 0) return compared;
  }
  return 0;
};

/** Turns what was counted into facts, group by group, in the order of the groups. */
export function groupFacts<Id extends string, D extends Dimension>(
  counter: Counter,
  exposures: Iterable<Exposure>,
  taxonomy: Taxonomy<Id>,
  by: readonly D[],
  options: RollupOptions,
  orderDependent: boolean,
): readonly GroupFacts<Id, D>[] {
  const { range, thresholds, tallies, tallyAt } = counter;
  const audience = audienceOf(exposures, counter, options.followers ?? "mean");
  if (by.length === 0) tallyAt({ values: [], order: [], span: null }).exists = true;
  if (options.fill === true) fillGaps(counter, by);
  const overlapping = by.some((dimension) => dimension === "about");
  return [...tallies.values()]
    .filter(({ exists }) => exists)
    .sort(comparePlaces)
    .map((tally) => {
      const [start, end] = tally.span ?? range;
      const whole = {
        audience: audience(tally),
        kinds: options.kinds,
        thresholds,
        partial: start < range[0] || end > range[1],
        overlapping,
        orderDependent,
      };
      return {
        ...factsOf(tally, taxonomy, whole),
        group: recordOf(by, (_, index) => tally.values[index] ?? null),
      };
    });
}
