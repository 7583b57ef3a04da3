import type { FieldName } from "../model/field.ts";
import type { Interaction } from "../model/interaction.ts";
import type { Kinds } from "../model/kinds.ts";

/**
 * Says for one field where its value is: the name of a column, or a function of the row.
 *
 * @public
 */
// A row of somebody else's has any shape, and its owner knows it better than a type does.
// oxlint-disable-next-line typescript/no-explicit-any
export type FieldSource = string | ((row: any) => unknown);

/**
 * How rows are read.
 *
 * @public
 */
export interface CheckOptions {
  /** Column names, or functions of the row, for fields that are called something else. */
  readonly map?: { readonly [F in FieldName | ExposureCount]?: FieldSource };
  /** Values of fields that a row does not give. */
  readonly defaults?: Partial<Interaction>;
  /** Kinds of one's own, beside the built-in ones; `"any"` lets every text pass. */
  readonly kinds?: Kinds | "any";
  /** Optional fields without which a row is rejected. */
  readonly require?: readonly FieldName[];
  /** The rows hold texts only, as a CSV parser gives them: an empty text is absent, numbers are read. */
  readonly cells?: boolean;
  /** `"epoch-ms"` lets a text of digits be milliseconds since 1970. */
  readonly time?: "iso" | "epoch-ms";
  /** The present, epoch milliseconds: records more than a day later are kept, with a warning. */
  readonly now?: number;
  /** Faults after which reading stops, so that memory stays bounded: 250,000 when absent. */
  readonly maxProblems?: number;
}

/**
 * The measures of an exposure.
 *
 * @public
 */
export type ExposureCount = "followers" | "reach" | "impressions" | "views" | "visitors";
