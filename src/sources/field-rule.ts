/**
 * What the wire form lets a field hold. Plain data, so that checks, schemas and documents say the same.
 *
 * @public
 */
export interface FieldRule {
  /** Dotted name, as CSV headers write it. */
  readonly field: string;
  readonly type: "text" | "texts" | "kind" | "word" | "instant" | "integer" | "number" | "flag";
  /** `"inside"`: required where its parent (`content`) is given at all. */
  readonly required?: true | "inside";
  /** The legal words, for the type `word`. */
  readonly words?: readonly string[];
  /** Smallest number. */
  readonly min?: number;
  /** Largest number, or the length of the longest text in UTF-16 units. */
  readonly max?: number;
  /** It may identify a person: its value is never shown in a problem. */
  readonly personal?: true;
}
