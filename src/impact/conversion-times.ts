import { rowsOf } from "../goals/rows-of.ts";
import { settleOutcomes } from "../goals/settle-outcomes.ts";
import type { Conversion } from "../model/outcome/conversion.ts";
import type { Rows } from "../rollup/rows.ts";

/** When who converted, each conversion once, oldest first. */
export interface ConversionTimes {
  readonly byActor: ReadonlyMap<string, readonly number[]>;
  /** Those that name nobody. */
  readonly anonymous: readonly number[];
}

/** Reads when who converted, for one goal or for all of them. */
export function conversionTimes(
  conversions: Rows<Conversion>,
  goal: string | undefined,
): ConversionTimes {
  const byActor = new Map<string, number[]>();
  const anonymous: number[] = [];
  for (const { at, record } of settleOutcomes(rowsOf(conversions))) {
    if (goal !== undefined && record.goal !== goal) continue;
    const { actor } = record;
    const times = actor === undefined ? anonymous : byActor.get(actor);
    if (times !== undefined) times.push(at);
    else if (actor !== undefined) byActor.set(actor, [at]);
  }
  return { byActor, anonymous };
}
