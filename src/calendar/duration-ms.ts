import { PaliersError } from "../util/paliers-error.ts";
import type { Duration } from "./duration.ts";

const UNITS = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/**
 * Tells how long a duration lasts.
 *
 * @param duration - Minutes, hours or days of 24 hours: `15m`, `6h`, `30d`.
 * @returns Milliseconds.
 * @throws `invalid-duration` for another text, or for none at all.
 *
 * @example
 * ```ts
 * import { durationMs } from "paliers";
 *
 * durationMs("15m"); // => 900_000
 * ```
 * @public
 */
export function durationMs(duration: Duration): number {
  const [, amount = "", unit = ""] = /^(\d+(?:\.\d+)?)([mhd])$/.exec(duration) ?? [];
  const length = unit === "m" || unit === "h" || unit === "d" ? Number(amount) * UNITS[unit] : 0;
  if (length > 0 && Number.isInteger(length)) return length;
  throw new PaliersError(
    "invalid-duration",
    `"${duration}" is not a duration, expected one like 15m, 6h or 30d`,
  );
}
