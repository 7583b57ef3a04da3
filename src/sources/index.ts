// The entry `paliers/sources`: everything from outside is checked here, once.
// Written by `npm run generate` from what says @public in these folders.

// model
export type { FieldName } from "../model/field.ts";

// sources
export type { Accounting } from "./accounting.ts";
export { checkConversions } from "./check-conversions.ts";
export { checkCosts } from "./check-costs.ts";
export { checkExport } from "./check-export.ts";
export { checkExposures } from "./check-exposures.ts";
export { checkInteractions } from "./check-interactions.ts";
export { checkMeasurements } from "./check-measurements.ts";
export type { CheckOptions, ExposureCount, FieldSource } from "./check-options.ts";
export type { CheckedExport } from "./checked-export.ts";
export type { Checked } from "./checked.ts";
export { conversionFields } from "./conversion-fields.ts";
export { conversionSchema } from "./conversion-schema.ts";
export { costFields } from "./cost-fields.ts";
export { costSchema } from "./cost-schema.ts";
export type { ExportPreset, ExportTime } from "./export-preset.ts";
export { exposureFields } from "./exposure-fields.ts";
export { exposureSchema } from "./exposure-schema.ts";
export { facebookMetrics } from "./facebook-metrics.ts";
export { facebookPosts } from "./facebook-posts.ts";
export type { FieldRule } from "./field-rule.ts";
export type { ByteReader, ByteStream, Input, StopSignal } from "./input.ts";
export { interactionFields } from "./interaction-fields.ts";
export { interactionSchema } from "./interaction-schema.ts";
export { measurementFields } from "./measurement-fields.ts";
export { measurementSchema } from "./measurement-schema.ts";
export type { OutcomeCheckOptions, OutcomeFieldName } from "./outcome-check-options.ts";
export { problemText } from "./problem-text.ts";
export type { Problem } from "./problem.ts";
export { readCsv } from "./read-csv.ts";
export { readNdjson } from "./read-ndjson.ts";
export type { ReadOptions, Reading, ReadingAccounting } from "./reading.ts";
