import { canonicalText } from "../util/canonical-text.ts";
import { compareCodeUnits } from "../util/compare-code-units.ts";

/** Milliseconds of some 1,960 years, before and after 1970: no calendar is asked about anything beyond. */
const FARTHEST = 6.2e13;

/** What is known of one outcome at an instant. */
export interface SettledOutcome<T> {
  /** The latest record of its id. */
  readonly record: T;
  /** When it happened: the instant of the first record of its id. */
  readonly at: number;
}

/**
 * Keeps one record an id, as it was known at an instant.
 *
 * The latest record says what is true now: a value that came weeks later, a refund. Of two at the
 * same instant the one with the smallest canonical form is kept, so that no order of the records
 * changes the result. The first record says when it happened, so that a late value stays in the
 * period that earned it.
 *
 * @param records - Of any origin; what has no id or no instant is left out.
 * @param until - Records at or after it are not known yet.
 * @returns In the order of time, then of ids.
 */
export function settleOutcomes<T extends { readonly id: string; readonly at: number }>(
  records: Iterable<T>,
  until: number = Number.POSITIVE_INFINITY,
): readonly SettledOutcome<T>[] {
  const known = new Map<string, SettledOutcome<T>>();
  for (const record of records) {
    if (!isReadable(record) || record.at >= until) continue;
    const earlier = known.get(record.id);
    known.set(record.id, {
      record: earlier === undefined || isLater(record, earlier.record) ? record : earlier.record,
      at: earlier === undefined ? record.at : Math.min(record.at, earlier.at),
    });
  }
  return [...known.values()].sort(
    (a, b) => a.at - b.at || compareCodeUnits(a.record.id, b.record.id),
  );
}

/** Records may come from JavaScript, where the types promise nothing. */
function isReadable(record: { readonly id: string; readonly at: number } | null): boolean {
  return typeof record?.id === "string" && Math.abs(record.at) <= FARTHEST;
}

function isLater<T extends { readonly at: number }>(a: T, b: T): boolean {
  if (a.at !== b.at) return a.at > b.at;
  return canonicalText(a) < canonicalText(b);
}
