import type { Fault } from "../fault.ts";
import type { FieldRule, RecordField } from "../field-rule.ts";

/** The fields of a row that passed the rules, nested as the record is. */
export type WireFields = Readonly<Record<string, unknown>>;

/** The field that a check of the whole record finds at fault. */
export interface Refusal {
  readonly field: RecordField;
  readonly fault: Fault;
}

/**
 * What a record of one kind is: its fields, its checks, its identity. Data, one definition a kind.
 *
 * @public
 */
export interface RecordKind<T> {
  /** One word: `interaction`, `cost`. */
  readonly name: string;
  /** The wire form, one rule a field; the fields of one parent follow one another. */
  readonly fields: readonly FieldRule[];
  /** What makes two rows copies of one record: rows without any of it are records of their own. */
  readonly identity: readonly ("id" | "at" | "goal" | "revision")[];
  /** Makes the record of what the rules let pass, or says which field is at fault; absent where nothing is left to do. */
  readonly finish?: ((wire: WireFields) => WireFields | Refusal) | undefined;
  /** A record as the check gives it. */
  readonly sample?: T | undefined;
}
