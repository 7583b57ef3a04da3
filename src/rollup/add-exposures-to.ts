import type { Exposure } from "../model/exposure.ts";
import { checkRows } from "../util/check-rows.ts";
import { PaliersError } from "../util/paliers-error.ts";
import type { Register } from "./register.ts";
import { exposureKey } from "./exposure-key.ts";

/** Adds exposures to those known, and refuses what is none. */
export function addExposuresTo(into: Register<Exposure, unknown>, rows: Iterable<Exposure>): void {
  checkRows(rows);
  let position = 0;
  for (const exposure of rows) {
    position += 1;
    if (!Number.isFinite(exposure?.at) || typeof exposure.channel?.platform !== "string")
      throw new PaliersError(
        "unchecked-record",
        `exposure ${position}: expected a number "at" and a channel with a platform`,
      );
    into.add(exposureKey(exposure), exposure);
  }
}
