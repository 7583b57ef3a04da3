import type { Reason } from "../../model/reason.ts";
import type { ActiveDay, ActivePeople } from "./active-people.ts";

/**
 * Rows of `activePeople`, or the same figures from elsewhere.
 *
 * @public
 */
export type DailyActive = Pick<ActivePeople, "rows" | "coverage"> & {
  readonly [Field in "window" | "reason"]?: ActivePeople[Field] | undefined;
};

/** A day whose numbers are known. */
type KnownDay = ActiveDay & { readonly active: number; readonly inWindow: number };

const isKnown = (row: ActiveDay): row is KnownDay => row.active !== null && row.inWindow !== null;

/** The days that can be used: collected, somebody in the window, and the window wholly known; or why there is none. */
export function usableDays(rows: readonly ActiveDay[]): {
  readonly days: readonly KnownDay[];
  readonly reason: Reason | undefined;
} {
  const known = rows.filter(isKnown);
  const days = known.filter(({ inWindow, partial }) => inWindow > 0 && !partial);
  const isNobody = known.every(({ inWindow }) => inWindow === 0);
  if (known.length === 0 && rows.length > 0) return { days, reason: "no-data" };
  return {
    days,
    reason: isNobody ? "no-people" : days.length === 0 ? "immature" : undefined,
  };
}
