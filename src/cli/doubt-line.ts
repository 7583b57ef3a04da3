import { FEWEST_UNITS } from "../metric/fewest-units.ts";
import type { Locale } from "../model/locale.ts";
import { formatCount } from "./format-count.ts";
import type { Report } from "./report-data.ts";
import { WORDS } from "./words.ts";

/** Says between what the doubt was measured: posts, and days for what posts do not carry. */
export function doubtLine({ whole, groups }: Report, locale: Locale): readonly string[] {
  const words = WORDS[locale];
  const metrics = (whole ?? groups[0])?.metrics ?? [];
  const told = (["contents", "days"] as const).flatMap((doubt) => {
    const units = metrics.flatMap((metric) =>
      metric.doubt === doubt && metric.spread !== undefined ? metric.spread.units : [],
    );
    if (units.length === 0) return [];
    const most = Math.max(...units);
    const count = formatCount(most, locale);
    return most < FEWEST_UNITS
      ? words.tooFewFor[doubt](count, String(FEWEST_UNITS))
      : words.doubtBetween[doubt](count);
  });
  return told.length === 0 ? [] : [words.doubt(told.join(words.orElse))];
}
