import type { RecordField } from "./field-rule.ts";

const PARENTS = ["channel", "content"] as const;

/** What the field is a part of: `channel` of `channel.platform`. */
export const parentOf = (field: RecordField): (typeof PARENTS)[number] | undefined =>
  PARENTS.find((parent) => field.startsWith(`${parent}.`));
