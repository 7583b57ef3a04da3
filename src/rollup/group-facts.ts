import { recordOf } from "../util/record-of.ts";
import { comparePlaces } from "./compare-places.ts";
import type { Counter } from "./counter.ts";
import type { Dimension, Group } from "./dimension.ts";
import type { Facts, GroupFacts } from "./facts.ts";
import { fillGaps } from "./fill-gaps.ts";
import type { Tally } from "./tally.ts";

/** A place holds names of its own dimensions only; TypeScript cannot follow them there. */
function remember<D extends Dimension, Id extends string>(
  _group: { readonly [K in D]: string | boolean | null },
  _factsOf: (tally: Tally) => Facts<Id>,
): asserts _group is Group<D, Id> {}

/** Gives the facts of every group, in the order of the groups. */
export function groupFacts<Id extends string, D extends Dimension>(
  counter: Counter,
  by: readonly D[],
  factsOf: (tally: Tally) => Facts<Id>,
  fill: boolean | undefined,
): readonly GroupFacts<Id, D>[] {
  // Without groups the whole exists, whatever fell into it.
  if (by.length === 0) counter.tallyAt([]).exists = true;
  if (fill === true) fillGaps(counter, by);
  return [...counter.tallies.values()]
    .filter(({ exists }) => exists)
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map((tally) => {
      const group = recordOf(by, (dimension, index) => {
        const name = tally.place[index]?.name ?? null;
        return dimension === "offline" ? name === "true" : name;
      });
      remember(group, factsOf);
      return { ...factsOf(tally), group };
    });
}
