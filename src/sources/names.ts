import type { RecordField } from "./field-rule.ts";

/** Fields whose texts name groups: two spellings of one name make two rows of a report. */
export const NAMES: ReadonlySet<RecordField> = new Set<RecordField>([
  "kind",
  "channel.platform",
  "content.type",
  "campaign",
  "about",
  "project",
  "goal",
  "activity",
]);
