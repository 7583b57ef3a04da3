import { standingConversions } from "../../goals/standing-conversions.ts";
import type { Conversion } from "../../model/outcome/conversion.ts";
import type { Rows } from "../../rollup/rows.ts";

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
  for (const { at, record } of standingConversions(conversions).standing) {
    if (goal !== undefined && record.goal !== goal) continue;
    const { actor } = record;
    if (actor === undefined) {
      anonymous.push(at);
      continue;
    }
    const times = byActor.get(actor);
    if (times === undefined) byActor.set(actor, [at]);
    else times.push(at);
  }
  return { byActor, anonymous };
}
