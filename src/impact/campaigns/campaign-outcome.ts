import type { CampaignClimbs } from "../../people/climbs/climbs-by-campaign.ts";
import type { Interval } from "../../stats/intervals/interval.ts";
import type { Converted } from "../lift/lift.ts";
import type { ClimbCost } from "./climb-cost.ts";

/**
 * Where somebody stood after a campaign, seen from where they had stood before it.
 *
 * @public
 */
export type CampaignMove = "promoted" | "held" | "demoted" | "arrived" | "left" | "absent";

/**
 * How some people moved around a campaign, and how many of them converted. Each of them made one move,
 * so that the six moves add up to `all`.
 *
 * @public
 */
export interface GroupOutcome<Id extends string = string>
  extends Readonly<Record<CampaignMove, Converted>> {
  /** Everybody of the group. */
  readonly all: Converted;
  /** Present before and after, higher than before. */
  readonly promoted: Converted;
  /** Who stayed at their level. */
  readonly held: Converted;
  /** Who fell. */
  readonly demoted: Converted;
  /** Absent before. */
  readonly arrived: Converted;
  /** Absent after. */
  readonly left: Converted;
  /** At no level before or after: they acted in the days of the campaign alone, or did nothing that a level knows. */
  readonly absent: Converted;
  /** Every move that somebody made; `null` is absence. Lowest levels first. */
  readonly moves: readonly {
    readonly from: Id | null;
    readonly to: Id | null;
    readonly people: number;
    readonly converters: number;
  }[];
  /**
   * Promoted people who converted after their first act above the level where they had stood. The other
   * promoted converters had converted by then: a buyer who reviews what was bought climbs too.
   */
  readonly climbedFirst: number;
  /** People who had converted before the campaign too: customers act more, and convert more. */
  readonly hadConverted: number;
}

/**
 * Whom a campaign moved, who of them converted, and at what cost. An association, never a cause.
 *
 * @public
 */
export interface CampaignOutcome<Id extends string = string>
  extends Pick<
    CampaignClimbs<Id>,
    "start" | "end" | "startGap" | "holding" | "warnings" | "reason"
  > {
  /** What goes together with engagement: neither a KPI nor success. */
  readonly measures: "impact";
  /** The campaign. */
  readonly key: string;
  /** First instant after the days after: conversions count from `start` on and before it. */
  readonly until: number;
  /** People who acted in the campaign; `null` where the days after are not over. */
  readonly exposed: GroupOutcome<Id> | null;
  /** Everybody else who acted from the days before to the days after. */
  readonly others: GroupOutcome<Id> | null;
  /** Exposed − others: the share promoted, the steps climbed, and the share of people who converted. */
  readonly difference: CampaignClimbs<Id>["difference"] & { readonly converted: Interval };
  /** What each person who climbed cost. */
  readonly costPerClimb: ClimbCost;
  /** Who and what could not be counted. */
  readonly excluded: {
    /** Conversions of those days that name nobody. */
    readonly anonymous: number;
    /** People who converted in those days and were not seen acting. */
    readonly unseen: number;
  };
}
