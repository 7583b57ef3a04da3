import type { Family } from "../model/family.ts";
import type { Interaction } from "../model/interaction.ts";
import type { Activity } from "../model/outcome/activity.ts";
import type { ByName } from "../util/map-of.ts";
import type { DefaultsOf, FieldOf } from "./field-of.ts";

/**
 * Says for one field where its value is: the name of a column, or a function of the row.
 *
 * @public
 */
// A row of somebody else's has any shape, and its owner knows it better than a type does.
// oxlint-disable-next-line typescript/no-explicit-any
export type FieldSource = string | ((row: any) => unknown);

/**
 * How rows are read, whatever they come from.
 *
 * @public
 */
export interface RecordOptions<T = Interaction> {
  /** Column names, or functions of the row, for fields that are called something else. */
  readonly map?: { readonly [F in FieldOf<T>]?: FieldSource | undefined } | undefined;
  /** Values of fields that a row does not give. */
  readonly defaults?: DefaultsOf<T> | undefined;
  /** Of interactions: kinds of one's own, beside the built-in ones; `"any"` lets every text pass. */
  readonly kinds?: ByName<Family> | "any" | undefined;
  /** Of costs: activities of one's own, beside the built-in ones; `"any"` lets every text pass. */
  readonly activities?: readonly Activity[] | "any" | undefined;
  /** Optional fields without which a row is rejected. */
  readonly require?: readonly FieldOf<T>[] | undefined;
  /** Texts that are no person's id, in place of `PLACEHOLDERS`: `[]` where all of them are. Blank texts never are one. */
  readonly placeholders?: readonly string[] | undefined;
  /** What a number is: `"epoch-s"` seconds since 1970, `"epoch-ms"` milliseconds, in texts of digits too. `"iso"` when absent: milliseconds, and no texts of digits. */
  readonly time?: "iso" | "epoch-ms" | "epoch-s" | undefined;
  /** The present, epoch milliseconds: records more than a day later are kept, with a warning. */
  readonly now?: number | undefined;
  /** Faults after which reading stops, so that memory stays bounded: 250,000 when absent. */
  readonly maxProblems?: number | undefined;
}

/**
 * How rows in memory are read.
 *
 * @public
 */
export interface CheckOptions<T = Interaction> extends RecordOptions<T> {
  /** The rows hold texts only, as a CSV parser gives them: an empty text is absent, numbers are read. */
  readonly cells?: boolean | undefined;
}

/** The same, for the machinery: it knows no record's type. */
export interface RowOptions {
  readonly map?: { readonly [field: string]: FieldSource | undefined } | undefined;
  readonly defaults?: unknown;
  readonly kinds?: ByName<Family> | "any" | undefined;
  readonly activities?: readonly Activity[] | "any" | undefined;
  readonly require?: readonly string[] | undefined;
  readonly placeholders?: readonly string[] | undefined;
  readonly cells?: boolean | undefined;
  readonly time?: "iso" | "epoch-ms" | "epoch-s" | undefined;
  readonly now?: number | undefined;
  readonly maxProblems?: number | undefined;
}
