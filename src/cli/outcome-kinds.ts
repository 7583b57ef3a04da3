import type { Exposure } from "../model/exposure.ts";
import type { Conversion } from "../model/outcome/conversion.ts";
import type { Cost } from "../model/outcome/cost.ts";
import type { Measurement } from "../model/outcome/measurement.ts";
import { EXPOSURE_COUNTS } from "../sources/exposure-counts.ts";
import { conversionRecord } from "../sources/records/conversion-record.ts";
import { costRecord } from "../sources/records/cost-record.ts";
import { exposureRecord } from "../sources/records/exposure-record.ts";
import { measurementRecord } from "../sources/records/measurement-record.ts";
import type { OutcomeKind } from "./outcome-kind.ts";

/** The files that goals are tracked by, and the one that gives an event log its denominators. */
export const OUTCOME_KINDS: {
  readonly conversions: OutcomeKind<Conversion>;
  readonly costs: OutcomeKind<Cost>;
  readonly measurements: OutcomeKind<Measurement>;
  readonly exposures: OutcomeKind<Exposure>;
} = {
  conversions: { record: conversionRecord },
  // Activities of one's own are as good as ours here: nothing is computed from their names.
  costs: { record: costRecord, activities: "any" },
  measurements: { record: measurementRecord },
  exposures: {
    record: exposureRecord,
    // Acts and conversions have an instant and a platform too.
    holds: (exposure) => EXPOSURE_COUNTS.some((count) => exposure[count] !== undefined),
  },
};
