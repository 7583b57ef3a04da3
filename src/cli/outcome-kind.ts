import type { CheckOptions } from "../sources/check-options.ts";
import type { Checked } from "../sources/checked.ts";
import type { FieldRule } from "../sources/field-rule.ts";

/** Which records a file holds: the rules of its fields, and the check of its rows. */
export interface OutcomeKind<T> {
  readonly rules: readonly FieldRule[];
  readonly check: (
    rows: Iterable<unknown>,
    options: Pick<CheckOptions, "cells" | "now">,
  ) => Checked<T>;
}
