/** A part of the report: what is said above, a table with its head, and what is said below. */
export interface Section {
  readonly heading: string;
  readonly rows: readonly (readonly string[])[];
  /** One sign a column, `-` left and `:` right. */
  readonly aligns: string;
  readonly notes: readonly string[];
}
