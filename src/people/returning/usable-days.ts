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

/** The days that can be used: somebody in the window, and the window wholly known; or why there is none. */
export function usableDays(rows: readonly ActiveDay[]): {
  readonly days: readonly ActiveDay[];
  readonly reason: Reason | undefined;
} {
  const days = rows.filter(({ inWindow, partial }) => inWindow > 0 && !partial);
  const isNobody = rows.every(({ inWindow }) => inWindow === 0);
  return {
    days,
    reason: isNobody ? "no-people" : days.length === 0 ? "immature" : undefined,
  };
}
