import { canonicalText } from "../util/canonical-text.ts";
import { compareCodeUnits } from "../util/compare-code-units.ts";
import { outcomeKey } from "./outcome-key.ts";
import { statedAt } from "./stated-at.ts";

/** Milliseconds of some 1,960 years, before and after 1970: no calendar is asked about anything beyond. */
const FARTHEST = 6.2e13;

/** What is known of one outcome at an instant. */
export interface SettledOutcome<T> {
  /** The record of its id that was stated last. */
  readonly record: T;
  /** The one that was stated first: it says when it happened. */
  readonly first: T;
  /** When it happened: the instant of the first record. */
  readonly at: number;
}

/** What settling reads of a record. */
export interface Outcome {
  readonly id: string;
  readonly at: number;
  /** Ids are unique within it, where there is one. */
  readonly goal?: string | undefined;
  readonly revision?: number | undefined;
}

/**
 * Keeps one record an id, as it was known at an instant.
 *
 * The record that was stated last (its `revision`, else its instant) says what is true now: a value that
 * came weeks later. Of two stated at the same instant the one with the smallest canonical form is kept,
 * so that no order of the records changes the result. The first record says when it happened, so that a
 * late value stays in the period that earned it. An id belongs to its goal: order 1001 may be a sale and
 * a lead.
 *
 * @param records - Of any origin; what has no id or no instant is left out.
 * @param until - What happened at or after it is not known yet, nor what was stated again since.
 * @returns In the order of time, then of ids.
 */
export function settleOutcomes<T extends Outcome>(
  records: Iterable<T>,
  until: number = Number.POSITIVE_INFINITY,
): readonly SettledOutcome<T>[] {
  const known = new Map<string, { first: T; last: T | null }>();
  for (const record of records) {
    if (!isReadable(record)) continue;
    const key = outcomeKey(record.goal, record.id);
    const one = known.get(key);
    const isKnown = statedAt(record) < until;
    if (one === undefined) {
      known.set(key, { first: record, last: isKnown ? record : null });
      continue;
    }
    if (isBefore(record, one.first)) one.first = record;
    if (isKnown && (one.last === null || isAfter(record, one.last))) one.last = record;
  }
  return [...known.values()]
    .flatMap(({ first, last }) =>
      first.at < until ? [{ record: last ?? first, first, at: first.at }] : [],
    )
    .sort((a, b) => a.at - b.at || compareCodeUnits(a.record.id, b.record.id));
}

/** Records may come from JavaScript, where the types promise nothing. */
function isReadable(record: Outcome | null): boolean {
  return typeof record?.id === "string" && Math.abs(record.at) <= FARTHEST;
}

function isAfter<T extends Outcome>(a: T, b: T): boolean {
  const gap = statedAt(a) - statedAt(b);
  return gap === 0 ? canonicalText(a) < canonicalText(b) : gap > 0;
}

function isBefore<T extends Outcome>(a: T, b: T): boolean {
  const gap = statedAt(a) - statedAt(b) || a.at - b.at;
  return gap === 0 ? canonicalText(a) < canonicalText(b) : gap < 0;
}
