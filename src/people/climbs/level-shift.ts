import type { Reason } from "../../model/reason.ts";
import type { Facts } from "../../rollup/facts.ts";
import { checkRecord } from "../../util/check-record.ts";

/**
 * How the mix of acts by level changed. It says nothing about people.
 *
 * @public
 */
export interface LevelShift<Id extends string = string> {
  /** Acts, not people: nobody is said to have climbed. */
  readonly counts: "acts";
  /** Which definition gave the levels. */
  readonly taxonomy: { readonly id: string; readonly version: number };
  /** Lowest level first, acts that no rule matches last (`null`). */
  readonly rows: readonly {
    /** The level; `null` for acts that no rule matches. */
    readonly key: Id | null;
    readonly before: number;
    readonly after: number;
    /** Share of all the acts, 0 to 1; `null` without acts. */
    readonly shareBefore: number | null;
    readonly shareAfter: number | null;
    /** Share after − share before. */
    readonly change: number | null;
  }[];
  /** Why the two are not compared. */
  readonly reason?: Reason;
}

/**
 * The facts that a shift reads.
 *
 * @public
 */
export type ShiftFacts<Id extends string> = Pick<
  Facts<Id>,
  "taxonomy" | "interactions" | "byLevel" | "unclassified"
>;

/**
 * Tells how the mix of acts by level changed, where totals without people allow no climbs.
 *
 * Formula: share of the acts at a level after − share before; the shares, those of unclassified acts
 * included, add up to 1. More acts at a high level are not people who climbed: a few may have done them all.
 *
 * Source: our own definition.
 *
 * @param before - Facts of the days before.
 * @param after - Facts of the days after, by the same version of the same taxonomy.
 * @returns One row a level. No rows with `different-taxonomies`; shares `null` with `no-data` where one
 *   side has no acts.
 * @throws `invalid-input` for what are no facts.
 *
 * @example
 * ```ts
 * import { fiveLevels, levelShift, rollup } from "paliers";
 *
 * const channel = { platform: "facebook", ownership: "owned" } as const;
 * const total = (kind: string, count: number) => ({ id: `${kind}:${count}`, at: 0, kind, channel, count });
 * const before = rollup([total("like", 90), total("comment", 10)], fiveLevels);
 * const after = rollup([total("like", 60), total("comment", 40)], fiveLevels);
 * const shift = levelShift(before, after);
 * shift.rows.find(({ key }) => key === "feedback")?.shareAfter; // => 0.4
 * shift.counts; // => "acts"
 * ```
 * @public
 */
export function levelShift<Id extends string>(
  before: ShiftFacts<Id>,
  after: ShiftFacts<NoInfer<Id>>,
): LevelShift<Id> {
  for (const facts of [before, after]) {
    checkRecord(facts, "facts, of a rollup without groups");
    checkRecord(facts.byLevel, "facts with byLevel");
  }
  const { taxonomy } = before;
  if (taxonomy.id !== after.taxonomy.id || taxonomy.version !== after.taxonomy.version)
    return { counts: "acts", taxonomy, rows: [], reason: "different-taxonomies" };

  const share = (part: number, whole: number): number | null =>
    whole === 0 ? null : part / whole + 0;
  const rowOf = (key: Id | null, acts: number, later: number) => {
    const shareBefore = share(acts, before.interactions);
    const shareAfter = share(later, after.interactions);
    const change = shareBefore === null || shareAfter === null ? null : shareAfter - shareBefore;
    return { key, before: acts, after: later, shareBefore, shareAfter, change };
  };
  const isLevel = (word: string): word is Id => Object.hasOwn(before.byLevel, word);
  const rows = [
    ...Object.keys(before.byLevel)
      .filter(isLevel)
      .map((level) => rowOf(level, before.byLevel[level], after.byLevel[level])),
    rowOf(null, before.unclassified, after.unclassified),
  ];
  const isEmpty = before.interactions === 0 || after.interactions === 0;
  return { counts: "acts", taxonomy, rows, ...(isEmpty && { reason: "no-data" }) };
}
