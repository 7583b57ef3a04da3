import type { Align } from "./grid.ts";

/** One table of an answer, with its title and what to keep in mind; its texts are not yet made harmless. */
export interface PeopleSection {
  readonly title: string;
  readonly head: readonly string[];
  readonly aligns: readonly Align[];
  readonly rows: readonly (readonly string[])[];
  /** A share of the whole to draw beside each row. */
  readonly bars?: readonly (number | null)[];
  readonly notes: readonly string[];
}
