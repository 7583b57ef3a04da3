import type { Exposure } from "../model/exposure.ts";
import type { Interaction } from "../model/interaction.ts";
import type { Conversion } from "../model/outcome/conversion.ts";
import type { Cost } from "../model/outcome/cost.ts";
import type { Measurement } from "../model/outcome/measurement.ts";
import type { FieldOf } from "./field-of.ts";

/**
 * A dotted name of a field of any record.
 *
 * @public
 */
export type RecordField =
  | FieldOf<Interaction>
  | FieldOf<Exposure>
  | FieldOf<Conversion>
  | FieldOf<Cost>
  | FieldOf<Measurement>;

/**
 * What the wire form lets a field hold. Plain data, so that checks, schemas and documents say the same.
 *
 * @public
 */
export interface FieldRule {
  /** Dotted name, as CSV headers write it. */
  readonly field: RecordField;
  /** What it holds; a `word` is one of `words`. */
  readonly type: "text" | "texts" | "kind" | "word" | "instant" | "integer" | "number" | "flag";
  /** `"inside"`: required where its parent (`content`) is given at all. */
  readonly required?: true | "inside" | undefined;
  /** The legal words, for the type `word`. */
  readonly words?: readonly string[] | undefined;
  /** Smallest number. */
  readonly min?: number | undefined;
  /** Largest number, or the length of the longest text in UTF-16 units. */
  readonly max?: number | undefined;
  /** It may identify a person: its value is never shown in a problem. */
  readonly personal?: true | undefined;
}
