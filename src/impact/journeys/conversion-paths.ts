import type { Calendar } from "../../calendar/calendar.ts";
import type { Day } from "../../calendar/day.ts";
import type { Duration } from "../../calendar/duration.ts";
import { durationMs } from "../../calendar/duration-ms.ts";
import { zoneClock } from "../../calendar/zone-clock.ts";
import { nowOf } from "../../goals/now-of.ts";
import { standingConversions } from "../../goals/standing-conversions.ts";
import type { Interaction } from "../../model/interaction.ts";
import type { Conversion } from "../../model/outcome/conversion.ts";
import type { Acts } from "../../people/acts.ts";
import type { Rows } from "../../rollup/rows.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import { checkOptions } from "../../util/check-options.ts";
import { exactSum } from "../../util/exact-sum.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { requireOptions } from "../../util/require-options.ts";
import { checkTouch } from "../check-touch.ts";
import { journeysOf, type Touch } from "./journeys-of.ts";
import type { Path, Paths, TouchDimension } from "./paths.ts";
import { singleCurrency } from "./single-currency.ts";
import { touchKey } from "./touch-key.ts";
import { valueIn } from "./value-in.ts";
import { worthOf } from "./worth-of.ts";

/**
 * How journeys are read.
 *
 * @public
 */
export interface ConversionPathsOptions<D extends TouchDimension = TouchDimension> {
  /** What the steps are named by; `level` needs `taxonomy`, by type. */
  readonly by: D;
  /** How long before a conversion a touch may lie. */
  readonly lookback: Duration | "unlimited";
  /** Takes touches at the conversion's own instant too. */
  readonly inclusive?: boolean | undefined;
  /** Which acts are touches; all those of people when absent. */
  readonly touch?: ((interaction: Interaction) => boolean) | undefined;
  /** The levels that steps are named by. */
  readonly taxonomy?: Taxonomy | undefined;
  /** The day (to its end) or instant to look from: nothing later is known, and journeys that are not over are counted apart. */
  readonly asOf?: Day | number | undefined;
  /** How long after the last touch a conversion may still come, with `asOf`; the look-back when absent. */
  readonly lag?: Duration | undefined;
  /** The days of `asOf`; UTC when absent. */
  readonly calendar?: Calendar | undefined;
}

/** The number of touches before an instant, or up to it. */
function countBefore(touches: readonly Touch[], at: number, inclusive: boolean): number {
  let low = 0;
  let high = touches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const touch = touches[middle];
    if (touch !== undefined && (touch.at < at || (inclusive && touch.at === at))) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Follows people from what they did to what they became: one journey a conversion.
 *
 * The touches of a journey are the acts of the same person strictly before the conversion (or up to
 * it, `inclusive`), within the look-back, in the order of time and then of id. A touch may serve
 * several conversions. Somebody who never converts gives one journey of all their touches that leads
 * nowhere. What follows a converter's last conversion is counted and dropped. With `asOf`, somebody who has
 * not converted and whose last touch is younger than the `lag` is no such journey yet: it is counted apart.
 *
 * @param interactions - Checked rows, or the `columns` made of them; acts without an actor cannot be followed.
 * @param conversions - Of one goal or of several; a later record with the same id replaces the earlier.
 * @param options - `by`, `lookback`, and `inclusive`, `touch`, `taxonomy`, `asOf`, `lag` where wanted.
 * @returns One row a journey, with ages. A conversion without a touch, or without an actor, is `unattributed`.
 * @throws `mixed-currency` for values in two currencies, `missing-taxonomy` by level without one,
 *   `invalid-duration` for a look-back that is none, `unknown-dimension` for another `by`;
 *   `invalid-day`; `missing-option` without `by` or `lookback`, or for `lag` without `asOf`; `unknown-option`; `invalid-input` for what holds no rows.
 *
 * @example
 * ```ts
 * import { conversionPaths } from "paliers/impact";
 *
 * const act = (id: string, at: number, platform: string) =>
 *   ({ id, at, kind: "view", actor: "ann", channel: { platform, ownership: "owned" } }) as const;
 * const paths = conversionPaths(
 *   [act("1", 100, "forum"), act("2", 200, "shop"), act("3", 400, "forum")],
 *   [{ id: "c", at: 300, goal: "sale", actor: "ann" }],
 *   { by: "platform", lookback: "30d" },
 * );
 * paths.rows; // => [{ path: ["forum", "shop"], conversions: 1, nulls: 0, value: null, ages: [200, 100] }]
 * paths.excluded.lateTouches; // => 1
 * ```
 * @public
 */
export function conversionPaths<D extends Exclude<TouchDimension, "level">>(
  interactions: Acts,
  conversions: Rows<Conversion>,
  options: ConversionPathsOptions<D>,
): Paths<D>;
export function conversionPaths<D extends TouchDimension>(
  interactions: Acts,
  conversions: Rows<Conversion>,
  options: ConversionPathsOptions<D> & { readonly taxonomy: Taxonomy },
): Paths<D>;
export function conversionPaths<D extends TouchDimension>(
  interactions: Acts,
  conversions: Rows<Conversion>,
  options: ConversionPathsOptions<D>,
): Paths<D> {
  requireOptions(options, ["by", "lookback"]);
  checkOptions(options, {
    by: 1,
    lookback: 1,
    inclusive: 1,
    touch: 1,
    taxonomy: 1,
    asOf: 1,
    lag: 1,
    calendar: 1,
  });
  checkTouch("touch", options.touch);
  const { by, lookback, inclusive = false, touch, taxonomy } = options;
  const length = lookback === "unlimited" ? Number.POSITIVE_INFINITY : durationMs(lookback);
  const keyOf = touchKey(by, taxonomy);
  const { asOf, lag, calendar } = options;
  if (lag !== undefined && asOf === undefined)
    throw new PaliersError("missing-option", 'option "lag" needs "asOf", the day to look from');
  const now = asOf === undefined ? Number.POSITIVE_INFINITY : nowOf(asOf, zoneClock(calendar));
  const time = lag === undefined ? length : durationMs(lag);
  const journeys = journeysOf(interactions, (act) =>
    act.at < now && (touch === undefined || touch(act)) ? keyOf(act) : null,
  );
  const { standing, unmatchedUndoes } = standingConversions(conversions, now);
  const currency = singleCurrency(
    standing.flatMap(({ record, foreign }) => [worthOf(record), ...foreign]),
  );

  const rows: Path[] = [];
  const lastConversion = new Map<string, number>();
  const lost = exactSum();
  let unattributed = 0;
  let lostValued = false;
  let anonymous = 0;
  for (const { at, record } of standing) {
    const { actor } = record;
    const value = worthOf(record);
    if (actor === undefined) anonymous += 1;
    else lastConversion.set(actor, at);
    const touches = (actor === undefined ? undefined : journeys.get(actor)) ?? [];
    const end = countBefore(touches, at, inclusive);
    const start =
      length === Number.POSITIVE_INFINITY ? 0 : countBefore(touches, at - length, false);
    const inside = touches.slice(start, end);
    if (inside.length === 0) {
      unattributed += 1;
      lost.add(value?.minor ?? 0);
      lostValued ||= value !== undefined;
      continue;
    }
    const path = inside.map(({ key }) => key);
    const ages = inside.map((one) => at - one.at);
    rows.push({ path, conversions: 1, nulls: 0, value: value ?? null, ages });
  }

  let lateTouches = 0;
  let immature = 0;
  for (const [actor, touches] of journeys) {
    const last = lastConversion.get(actor);
    const isOver = asOf === undefined || (touches.at(-1)?.at ?? 0) + time <= now;
    if (last === undefined && !isOver) immature += 1;
    else if (last === undefined)
      rows.push({ path: touches.map(({ key }) => key), conversions: 0, nulls: 1, value: null });
    else lateTouches += touches.length - countBefore(touches, last, inclusive);
  }
  return {
    by,
    lookback,
    rows,
    currency,
    unattributed,
    unattributedValue: lostValued ? valueIn(lost.total(), currency) : null,
    excluded: {
      anonymous,
      lateTouches,
      ...(unmatchedUndoes > 0 && { unmatchedUndoes }),
      ...(asOf !== undefined && { immature }),
    },
  };
}
