import type { Exposure } from "../model/exposure.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { recordOf } from "../util/record-of.ts";
import { audienceOf } from "./audience.ts";
import { comparePlaces } from "./compare-places.ts";
import type { Counter } from "./counter.ts";
import type { Dimension } from "./dimension.ts";
import type { GroupFacts } from "./facts.ts";
import { factsOf } from "./facts-of.ts";
import { fillGaps } from "./fill-gaps.ts";
import type { RollupOptions } from "./rollup-options.ts";

/** Turns what was counted into facts, group by group, in the order of the groups. */
export function groupFacts<Id extends string, D extends Dimension>(
  counter: Counter,
  exposures: Iterable<Exposure>,
  taxonomy: Taxonomy<Id>,
  by: readonly D[],
  options: RollupOptions,
  orderDependent: boolean,
): readonly GroupFacts<Id, D>[] {
  const audience = audienceOf(exposures, counter, by, options.followers);
  // Without groups the whole exists, whatever fell into it.
  if (by.length === 0) counter.tallyAt([]).exists = true;
  if (options.fill === true) fillGaps(counter, by);
  const words: readonly Dimension[] = by;
  const whole = { overlapping: words.includes("about"), orderDependent };
  return [...counter.tallies.values()]
    .filter(({ exists }) => exists)
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map((tally) => ({
      ...factsOf(tally, taxonomy, audience(tally), counter, whole),
      group: recordOf(by, (_, index) => tally.place[index]?.name ?? null),
    }));
}
