import type { Exposure } from "../../model/exposure.ts";
import { OWNERSHIPS } from "../../model/ownership.ts";
import type { RecordKind } from "./record-kind.ts";

/**
 * What an exposure is: how many could see something, at an instant, on a channel.
 *
 * Rows with one id are one record; without an `id` every row is a record of its own.
 *
 * @example
 * ```ts
 * import { check, exposureRecord } from "paliers/sources";
 *
 * const { accepted } = check([{ at: "2026-03-10T00:00:00Z", channel: { platform: "x" }, reach: 2752 }], exposureRecord);
 * accepted; // => [{ at: 1773100800000, channel: { platform: "x" }, reach: 2752 }]
 * ```
 * @public
 */
export const exposureRecord: RecordKind<Exposure> = {
  name: "exposure",
  identity: ["id"],
  fields: [
    { field: "id", type: "text", max: 256 },
    { field: "at", type: "instant", required: true },
    { field: "channel.platform", type: "text", required: true, max: 256 },
    { field: "channel.ownership", type: "word", words: OWNERSHIPS },
    { field: "content.id", type: "text", required: "inside", max: 2048 },
    { field: "content.type", type: "text", max: 256 },
    { field: "campaign", type: "text", max: 256 },
    { field: "followers", type: "integer", min: 0 },
    { field: "reach", type: "integer", min: 0 },
    { field: "impressions", type: "integer", min: 0 },
    { field: "views", type: "integer", min: 0 },
    { field: "visitors", type: "integer", min: 0 },
  ],
};
