import { zoneClock } from "../calendar/zone-clock.ts";
import { ACTOR_KINDS } from "../model/actor-kind.ts";
import { checkInput } from "../util/check-input.ts";
import { checkWord } from "../util/check-word.ts";
import { PaliersError } from "../util/paliers-error.ts";
import { DIMENSIONS, type Dimension } from "./dimension.ts";
import type { RollupOptions } from "./rollup-options.ts";

/** Refuses options that hold something that does not exist, before anything is counted. */
export function checkRollupOptions(by: readonly Dimension[], options: RollupOptions): void {
  const { ids, automated, followers, exclude = [], sites = [], from, to, calendar } = options;
  checkInput([by, exclude, sites].every(Array.isArray), "lists of dimensions, actors and sites");
  for (const dimension of by)
    checkWord("cannot group by", String(dimension), Object.keys(DIMENSIONS), "unknown-dimension");
  if (new Set(by).size < by.length)
    throw new PaliersError("duplicate-dimension", `a dimension stands twice in ${by.join(", ")}`);
  checkWord('option "ids" is', ids, ["exact", "unique"]);
  checkWord('option "automated" is', automated, ["exclude", "include"]);
  checkWord('option "followers" is', followers, ["mean", "start", "end", "atPublish"]);
  for (const kind of exclude) checkWord('option "exclude" holds', kind, ACTOR_KINDS);
  const { startOfDay } = zoneClock(calendar);
  if (from !== undefined && to !== undefined && startOfDay(from) > startOfDay(to))
    throw new PaliersError("invalid-range", `the range ends on ${to}, before it starts on ${from}`);
}
