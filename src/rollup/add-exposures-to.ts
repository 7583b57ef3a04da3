import type { Exposure } from "../model/exposure.ts";
import { checkInput } from "../util/check-input.ts";
import { checkRows } from "../util/check-rows.ts";
import { exposureKey } from "./exposure-key.ts";
import type { Register } from "./register.ts";

/** Adds exposures to those known, and refuses what is none. */
export function addExposuresTo(into: Register<Exposure, unknown>, rows: Iterable<Exposure>): void {
  checkRows(rows);
  for (const exposure of rows) {
    checkInput(
      Number.isFinite(exposure?.at) && typeof exposure.channel?.platform === "string",
      "exposures with a number at and a channel",
      "unchecked-record",
    );
    into.add(exposureKey(exposure), exposure);
  }
}
