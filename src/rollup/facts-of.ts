import type { Exposure } from "../model/exposure.ts";
import { FIELDS } from "../model/field.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { recordOf } from "../util/record-of.ts";
import { audienceOf } from "./audience.ts";
import { contentKey } from "./content-key.ts";
import type { Counter } from "./counter.ts";
import type { Dimension } from "./dimension.ts";
import type { Facts } from "./facts.ts";
import { PERSON } from "./person.ts";
import type { RollupOptions } from "./rollup-options.ts";
import { spanOf } from "./span-of.ts";
import type { Tally } from "./tally.ts";

const inKeyOrder = (numbers: ReadonlyMap<string, number>): { readonly [key: string]: number } =>
  recordOf([...numbers.keys()].sort(), (key) => numbers.get(key) ?? 0);

/** What the whole input says, whatever the group. */
interface Input {
  readonly carried: ReadonlySet<string>;
  readonly orderDependent?: boolean;
}

/** Makes the tallies of a rollup ready to be turned into facts, one after the other. */
export function factsOf<Id extends string>(
  counter: Counter,
  exposures: Iterable<Exposure>,
  taxonomy: Taxonomy<Id>,
  by: readonly Dimension[],
  { followers }: RollupOptions,
  { carried, orderDependent = false }: Input,
): (tally: Tally) => Facts<Id> {
  const { range, thresholds } = counter;
  const present = [...exposures].filter(
    (exposure) => exposure.content === undefined || !counter.gone.has(contentKey(exposure)),
  );
  const audience = audienceOf(present, counter, by, followers);
  const fields = Object.keys(FIELDS).filter((field) => carried.has(field));
  const levels = taxonomy.levels.map(({ id }) => id);
  return (tally) => {
    const { draft, people, contents, place } = tally;
    const { ratings, durations, identified } = draft;
    const everybody = [...people.values()];
    const peopleOf = (test: (known: number) => boolean): number | null =>
      everybody.length > 0 ? everybody.filter(test).length : null;
    const peopleWith = (bit: number): number | null => peopleOf((known) => (known & bit) > 0);
    const [start, end] = spanOf(place);
    return {
      taxonomy: { id: taxonomy.id, version: taxonomy.version },
      ...draft,
      byKind: inKeyOrder(draft.byKind),
      byLevel: recordOf(levels, (_, index) => draft.byLevel[index] ?? 0),
      byAbout: inKeyOrder(draft.byAbout),
      unclassifiedByKind: inKeyOrder(draft.unclassifiedByKind),
      ratings: { ...ratings, sum: ratings.sum.total(), squares: ratings.squares.total() },
      durations: { ...durations, sum: durations.sum.total() },
      readThrough: { ...draft.readThrough, ...thresholds },
      identified: identified.all === 0 ? null : identified.known / identified.all,
      orderDependent,
      carried: fields,
      people: peopleOf(() => true),
      peopleByLevel: recordOf(levels, (_, index) =>
        peopleOf((known) => Math.floor(known / PERSON.rank) === index + 1),
      ),
      engagedPeople: peopleWith(PERSON.engaged),
      // Where nobody read, whoever viewed.
      readers: peopleWith(PERSON.read) || peopleWith(PERSON.viewed),
      siteVisitors: peopleWith(PERSON.visited),
      contents: contents.size,
      ...audience(tally),
      // Without a dimension of time nothing is cut.
      partial: Number.isFinite(start) && (start < range[0] || end > range[1]),
      overlapping: by.includes("about"),
    };
  };
}
