// The entry `paliers/sources`: everything from outside is checked here, once.
// Written by `npm run generate` from what says @public in these folders.

// model
export type { FieldName } from "../model/field.ts";

// sources
export type { Accounting } from "./accounting.ts";
export type { ExportOptions } from "./check-export.ts";
export { checkExport } from "./check-export.ts";
export type { CheckOptions, FieldSource, RecordOptions } from "./check-options.ts";
export { check } from "./check.ts";
export type { CheckedExport } from "./checked-export.ts";
export type { Checked } from "./checked.ts";
export type { DateOrder, ExportPreset, ExportTime } from "./export-preset.ts";
export type { ExposureCount } from "./exposure-counts.ts";
export { facebookMetrics } from "./facebook-metrics.ts";
export { facebookPosts } from "./facebook-posts.ts";
export type { DefaultsOf, FieldOf } from "./field-of.ts";
export type { FieldRule, RecordField } from "./field-rule.ts";
export { fieldsOf } from "./fields-of.ts";
export type { ByteReader, ByteStream, Input, StopSignal } from "./input.ts";
export { PLACEHOLDERS } from "./placeholders.ts";
export type { ProblemTextOptions } from "./problem-text.ts";
export { problemText } from "./problem-text.ts";
export type {
  Expected,
  Problem,
  ProblemCode,
  ProblemField,
  ProblemPlace,
  SpellingVariant,
} from "./problem.ts";
export { readCsv } from "./read-csv.ts";
export { readNdjson } from "./read-ndjson.ts";
export type { ReadCsvOptions, ReadOptions, Reading, ReadingAccounting } from "./reading.ts";
export { schemaOf } from "./schema-of.ts";
export type { StandardIssue, StandardResult, StandardSchema } from "./standard-schema.ts";

// sources/records
export { conversionRecord } from "./records/conversion-record.ts";
export { costRecord } from "./records/cost-record.ts";
export { exposureRecord } from "./records/exposure-record.ts";
export { interactionRecord } from "./records/interaction-record.ts";
export { measurementRecord } from "./records/measurement-record.ts";
export type { RecordKind } from "./records/record-kind.ts";
