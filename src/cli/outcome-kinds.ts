import type { Conversion } from "../model/outcome/conversion.ts";
import type { Cost } from "../model/outcome/cost.ts";
import type { Measurement } from "../model/outcome/measurement.ts";
import { checkConversions } from "../sources/check-conversions.ts";
import { checkCosts } from "../sources/check-costs.ts";
import { checkMeasurements } from "../sources/check-measurements.ts";
import { conversionFields } from "../sources/conversion-fields.ts";
import { costFields } from "../sources/cost-fields.ts";
import { measurementFields } from "../sources/measurement-fields.ts";
import type { OutcomeKind } from "./outcome-kind.ts";

/** The files that goals are tracked by. */
export const OUTCOME_KINDS: {
  readonly conversions: OutcomeKind<Conversion>;
  readonly costs: OutcomeKind<Cost>;
  readonly measurements: OutcomeKind<Measurement>;
} = {
  conversions: { rules: conversionFields, check: checkConversions },
  // Activities of one's own are as good as ours here: nothing is computed from their names.
  costs: {
    rules: costFields,
    check: (rows, options) => checkCosts(rows, { ...options, activities: "any" }),
  },
  measurements: { rules: measurementFields, check: checkMeasurements },
};
