import type { Locale } from "../../model/locale.ts";
import { formatNumber } from "./format-number.ts";

/** Keeps a number and its unit on one line. */
const NO_BREAK = "\u00a0";

/** Writes milliseconds in hours, minutes and seconds: the two largest units that it has. */
export function formatDuration(milliseconds: number, locale: Locale): string {
  const sign = milliseconds < 0 ? "-" : "";
  const length = Math.abs(milliseconds);
  if (length < 1000) return `${formatNumber(milliseconds, locale)}${NO_BREAK}ms`;
  if (length < 59_950) return `${formatNumber(milliseconds / 1000, locale)}${NO_BREAK}s`;
  const seconds = Math.round(length / 1000);
  const [large, small] =
    seconds < 3600
      ? [[Math.floor(seconds / 60), "min"] as const, [seconds % 60, "s"] as const]
      : [
          [Math.floor(Math.round(seconds / 60) / 60), "h"] as const,
          [Math.round(seconds / 60) % 60, "min"] as const,
        ];
  return [large, small]
    .filter(([count]) => count > 0)
    .map(
      ([count, unit], index) =>
        `${index === 0 ? sign : ""}${formatNumber(count, locale)}${NO_BREAK}${unit}`,
    )
    .join(" ");
}
