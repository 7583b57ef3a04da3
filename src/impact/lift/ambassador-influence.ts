import type { Duration } from "../../calendar/duration.ts";
import { durationMs } from "../../calendar/duration-ms.ts";
import { rowsOf } from "../../goals/rows-of.ts";
import { standingConversions } from "../../goals/standing-conversions.ts";
import type { Conversion } from "../../model/outcome/conversion.ts";
import type { Acts } from "../../people/acts.ts";
import type { PeopleOptions } from "../../people/people-options.ts";
import { standingActs } from "../../people/standing-acts.ts";
import type { Rows } from "../../rollup/rows.ts";
import { proportionDifference } from "../../stats/intervals/proportion-difference.ts";
import { checkOptions } from "../../util/check-options.ts";
import { compareCodeUnits } from "../../util/compare-code-units.ts";
import { isObject } from "../../util/is-object.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { requireOptions } from "../../util/require-options.ts";
import { rateWithBounds } from "../rate-with-bounds.ts";
import { ambassadorMeetings, type Meeting } from "./ambassador-meetings.ts";
import { createInfluence } from "./create-influence.ts";
import type { AmbassadorInfluence, AmbassadorRow } from "./influence.ts";

/**
 * How the words of ambassadors are followed.
 *
 * @public
 */
export interface InfluenceOptions extends Pick<PeopleOptions, "exclude" | "automated"> {
  /** How long before a conversion the words may have been met. */
  readonly lookback: Duration | "unlimited";
  /** Conversions of this goal only. */
  readonly goal?: string | undefined;
  /** Two-sided level of the ranges; 0.95 when absent. */
  readonly confidence?: number | undefined;
}

/**
 * An ambassador: a name, or a row of `ambassadors`.
 *
 * @public
 */
export type AmbassadorName = string | { readonly key: string };

function nameOf(one: AmbassadorName): string {
  const name = isObject(one) ? one.key : one;
  if (typeof name === "string") return name;
  throw new PaliersError("invalid-input", "expected names of ambassadors, or rows of ambassadors");
}

/**
 * Tells which conversions came after somebody had met an ambassador's words, and how often people
 * converted who had met them beside people who had not.
 *
 * A meeting is an act of the person on a content whose `content.author` is an ambassador, an answer of
 * the person to an ambassador's act (`inReplyTo`), or an ambassador's answer to an act of the person. A
 * conversion follows it when the meeting lies strictly before, within the look-back. One that follows
 * the words of two ambassadors is in the row of each, so the rows do not add up: `total` counts it once.
 *
 * Everybody seen is on one side, once. Somebody who converted had met them when one of the conversions
 * follows a meeting; somebody who did not, when they met at all. Who met them only after converting, or
 * too long before, is among the others (`metOtherwise` says how many): the difference rather says too
 * little than too much. It is an association: people who are about to buy look for what others say. For
 * a comparison at one date for all, see `liftOf`.
 *
 * Formula: share of converters = people of a side who converted ÷ people of it, with its Wilson range;
 * difference with Newcombe's.
 *
 * Source: our own definition, after a French article by which ambassadors carry a brand's word further.
 *
 * @param interactions - Any rows in memory, or the `columns` made of them; acts without an actor meet nobody.
 * @param conversions - Of one goal or of several.
 * @param ambassadors - Names of people, or what `ambassadors` gives. Their own conversions are counted apart.
 * @param options - `lookback`; `goal`, `confidence`, `exclude` and `automated` where wanted.
 * @returns One row an ambassador, most conversions first, equals by name. `value` is `null` without a
 *   conversion (`no-conversions`), where none says its value (`no-value`), and in two currencies.
 * @throws `missing-option`, `invalid-duration`, `invalid-option`, `unknown-word` and `unknown-option` for
 *   options; `invalid-input` for what is no list.
 * @see Wilson 1927; Newcombe 1998
 *
 * @example
 * ```ts
 * import { ambassadorInfluence } from "paliers/impact";
 *
 * const channel = { platform: "forum", ownership: "earned" } as const;
 * const acts = [
 *   { id: "1", at: 10, kind: "article", channel, actor: "ann", content: { id: "p", author: "ann" } },
 *   { id: "2", at: 20, kind: "read", channel, actor: "bob", content: { id: "p", author: "ann" } },
 *   { id: "3", at: 30, kind: "read", channel, actor: "cid", content: { id: "q" } },
 * ];
 * const sales = [{ id: "a", at: 40, goal: "sale", actor: "bob" }];
 * const { rows, met, notMet } = ambassadorInfluence(acts, sales, ["ann"], { lookback: "30d" });
 * rows.map(({ key, people, conversions }) => [key, people, conversions]); // => [["ann", 1, 1]]
 * [met.rate.value, notMet.rate.value]; // => [1, 0]
 * ```
 * @public
 */
export function ambassadorInfluence(
  interactions: Acts,
  conversions: Rows<Conversion>,
  ambassadors: Rows<AmbassadorName>,
  options: InfluenceOptions,
): AmbassadorInfluence {
  requireOptions(options, ["lookback"]);
  checkOptions(options, { lookback: 1, goal: 1, confidence: 1, exclude: 1, automated: 1 });
  const { lookback, goal, confidence = 0.95, exclude, automated } = options;
  const length = lookback === "unlimited" ? Number.POSITIVE_INFINITY : durationMs(lookback);
  const names = new Set(rowsOf<AmbassadorName>(ambassadors).map(nameOf));
  const { identified } = standingActs(interactions, {
    ...(exclude !== undefined && { exclude }),
    ...(automated !== undefined && { automated }),
  });
  const meetings = ambassadorMeetings(identified, names);
  const people = new Set(identified.flatMap(({ actor }) => (names.has(actor) ? [] : [actor])));

  const total = createInfluence();
  const rows = new Map([...names].map((name) => [name, createInfluence()]));
  for (const [person, met] of meetings) {
    total.meet(person);
    for (const { ambassador } of met) rows.get(ambassador)?.meet(person);
  }
  const converters = new Set<string>();
  const excluded = { anonymous: 0, ambassadors: 0, unseen: 0 };
  for (const conversion of standingConversions(conversions).standing) {
    const { at, record } = conversion;
    const { actor } = record;
    if (goal !== undefined && record.goal !== goal) continue;
    if (actor === undefined) excluded.anonymous += 1;
    else if (names.has(actor)) excluded.ambassadors += 1;
    else if (!people.has(actor)) excluded.unseen += 1;
    else {
      converters.add(actor);
      const isBefore = (meeting: Meeting) => meeting.at < at && meeting.at >= at - length;
      const before = meetings.get(actor)?.filter(isBefore) ?? [];
      if (before.length > 0) total.convert(actor, conversion);
      for (const name of new Set(before.map(({ ambassador }) => ambassador)))
        rows.get(name)?.convert(actor, conversion);
    }
  }

  const sum = total.result();
  const metOtherwise = [...meetings.keys()].filter(
    (person) => converters.has(person) && !total.hasConverted(person),
  ).length;
  const met = { trials: sum.people - metOtherwise, successes: sum.converters };
  const notMet = {
    trials: people.size - met.trials,
    successes: converters.size - met.successes,
  };
  const converted = ({ trials, successes }: typeof met) => ({
    people: trials,
    converters: successes,
    rate: rateWithBounds(successes, trials, confidence),
  });
  return {
    measures: "impact",
    lookback,
    rows: [...rows]
      .map(([key, influence]): AmbassadorRow => ({ key, ...influence.result() }))
      .sort((a, b) => b.conversions - a.conversions || compareCodeUnits(a.key, b.key)),
    total: sum,
    met: converted(met),
    notMet: converted(notMet),
    difference: proportionDifference(met, notMet, { confidence }),
    metOtherwise,
    excluded,
  };
}
