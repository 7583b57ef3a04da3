import type { Exposure } from "../model/exposure.ts";
import { checkExposures } from "../sources/check-exposures.ts";
import { exposureFields } from "../sources/exposure-fields.ts";
import type { OutcomeKind } from "./outcome-kind.ts";

/** The file that gives an event log its denominators: read as outcomes are, no outcome itself. */
export const EXPOSURE_KIND: OutcomeKind<Exposure> = {
  rules: exposureFields,
  check: checkExposures,
};
