import type { Calendar } from "../calendar/calendar.ts";
import type { Day } from "../calendar/day.ts";
import type { Duration } from "../calendar/duration.ts";
import type { Reason } from "../model/reason.ts";
import type { Sentiment } from "../model/sentiment.ts";
import type { Responses } from "../people/answers/responses.ts";
import type { Climb } from "../people/climbs/climb.ts";
import type { Retention } from "../people/returning/retention.ts";
import type { Period } from "./period.ts";
import type { ReportAccounting } from "./report-data.ts";
import type { Span } from "./span-of.ts";

/** How many people stand where, by the highest level that each reached. */
export interface LevelsOfPeople {
  /** Highest level first. */
  readonly rows: readonly {
    readonly level: string;
    readonly rank: number;
    readonly people: number | null;
    /** Of all people identified, those without a level among them. */
    readonly share: number | null;
  }[];
  /** People who acted, but nothing that any level knows. */
  readonly unclassified: number | null;
  readonly people: number | null;
  /** Share of the acts that say who acted. */
  readonly coverage: number | null;
  readonly reason?: Reason;
}

/** One act that waits for an answer. */
export interface WaitingAct {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly kind: string;
  readonly sentiment: Sentiment | null;
  readonly platform: string;
  readonly content: string | null;
  /** Milliseconds. */
  readonly waited: number;
  /** Longer than the delay. */
  readonly overdue: boolean;
  /** There only where it was asked for; `null` for an anonymous act. */
  readonly actor?: string | null;
}

/** What wants an answer, and what still waits for it. */
export interface Inbox {
  readonly within: Duration;
  readonly answers: Responses;
  /** The most negative and the oldest first. */
  readonly waiting: readonly WaitingAct[];
}

/** Everything that `paliers people` prints, as plain data. */
export interface PeopleReport {
  readonly taxonomy: { readonly id: string; readonly version: number };
  readonly calendar: Calendar;
  readonly period: Period;
  readonly asOf?: Day;
  readonly accounting: ReportAccounting;
  readonly levels: LevelsOfPeople;
  readonly climb?: Climb & { readonly days: { readonly before: Span; readonly after: Span } };
  readonly cohorts?: Retention & { readonly unit: "week" | "month"; readonly days: number };
  readonly inbox?: Inbox;
}
