import type { Day } from "../calendar/day.ts";
import type { Duration } from "../calendar/duration.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import type { PeopleFlags } from "./people-flags.ts";
import type { Period } from "./period.ts";
import type { SourceRequest } from "./source-request.ts";
import type { Span } from "./span-of.ts";

/** What `paliers people` is asked for, checked. */
export interface PeopleRequest extends SourceRequest {
  readonly taxonomy: Taxonomy;
  readonly period: Period;
  readonly climb: { readonly before: Span; readonly after: Span } | null;
  readonly cohorts: "week" | "month" | null;
  /** How soon an answer must come; `null` when the inbox is not asked for. */
  readonly within: Duration | null;
  /** The last day looked at; that of the latest act when `null`. */
  readonly asOf: Day | null;
  /** Whether the inbox says who wrote. */
  readonly showActors: boolean;
  readonly format: PeopleFlags["format"];
  readonly rejects: string | null;
}
