import { rowsOf } from "../../goals/rows-of.ts";
import { settleOutcomes } from "../../goals/settle-outcomes.ts";
import type { Conversion } from "../../model/outcome/conversion.ts";
import type { Rows } from "../../rollup/rows.ts";

/** Everybody who converted in the days asked for. */
export function convertersIn(
  conversions: Rows<Conversion>,
  isInside: (at: number) => boolean,
): ReadonlySet<string> {
  const settled = settleOutcomes(rowsOf(conversions));
  return new Set(
    settled.flatMap(({ at, record: { actor } }) =>
      actor !== undefined && isInside(at) ? [actor] : [],
    ),
  );
}
