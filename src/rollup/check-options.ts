import { startOfDay } from "../calendar/start-of-day.ts";
import { ACTOR_KINDS } from "../model/actor-kind.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { PaliersError } from "../util/paliers-error.ts";
import { DIMENSIONS, type Dimension } from "./dimension.ts";
import type { RollupOptions } from "./rollup-options.ts";

const CHOICES = {
  ids: ["exact", "unique"],
  automated: ["exclude", "include"],
  followers: ["mean", "start", "end", "atPublish"],
} as const;

/** Refuses options that name something that does not exist, before anything is counted. */
export function checkOptions(by: readonly Dimension[], options: RollupOptions): void {
  for (const dimension of by) {
    if (Object.hasOwn(DIMENSIONS, dimension)) continue;
    const hint = didYouMean(dimension, Object.keys(DIMENSIONS));
    throw new PaliersError("unknown-dimension", `cannot group by "${dimension}"${hint}`);
  }
  if (new Set(by).size < by.length)
    throw new PaliersError("duplicate-dimension", `a dimension stands twice in ${by.join(", ")}`);
  for (const option of ["ids", "automated", "followers"] as const) {
    const word = options[option];
    const words: readonly string[] = CHOICES[option];
    if (word === undefined || words.includes(word)) continue;
    throw new PaliersError(
      "unknown-word",
      `option "${option}" is "${word}"${didYouMean(word, words)}`,
    );
  }
  for (const kind of options.exclude ?? []) {
    if (ACTOR_KINDS.includes(kind)) continue;
    throw new PaliersError(
      "unknown-word",
      `option "exclude" holds "${kind}"${didYouMean(kind, ACTOR_KINDS)}`,
    );
  }
  const { from, to, calendar } = options;
  if (
    from !== undefined &&
    to !== undefined &&
    startOfDay(from, calendar) > startOfDay(to, calendar)
  ) {
    throw new PaliersError("invalid-range", `the range ends on ${to}, before it starts on ${from}`);
  }
}
