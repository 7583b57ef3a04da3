import type { Channel } from "../model/channel.ts";
import type { Activity } from "../model/outcome/activity.ts";
import type { CheckOptions, FieldSource } from "./check-options.ts";

/**
 * Dotted names of the fields of conversions, costs and measurements.
 *
 * @public
 */
export type OutcomeFieldName =
  | "id"
  | "at"
  | "goal"
  | "actor"
  | "value"
  | "amount"
  | "currency"
  | "activity"
  | "hours"
  | "sampleSize"
  | "channel.platform"
  | "channel.ownership"
  | "channel.offline"
  | "campaign"
  | "content.id";

/**
 * How rows of conversions, costs or measurements are read.
 *
 * @public
 */
export interface OutcomeCheckOptions
  extends Pick<CheckOptions, "cells" | "time" | "now" | "maxProblems"> {
  /** Column names, or functions of the row, for fields that are called something else. */
  readonly map?: { readonly [F in OutcomeFieldName]?: FieldSource };
  /** Values of fields that a row does not give. */
  readonly defaults?: {
    readonly goal?: string;
    readonly currency?: string;
    readonly activity?: Activity;
    readonly campaign?: string;
    readonly channel?: Channel;
  };
  /** Optional fields without which a row is rejected. */
  readonly require?: readonly OutcomeFieldName[];
  /** Activities of one's own, beside the built-in ones; `"any"` lets every text pass. */
  readonly activities?: readonly Activity[] | "any";
}
