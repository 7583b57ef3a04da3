import { isTimeUnit } from "../calendar/is-time-unit.ts";
import type { ZoneClock } from "../calendar/zone-clock.ts";
import type { Channel } from "../model/channel.ts";
import type { Interaction } from "../model/interaction.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import type { Dimension } from "./dimension.ts";
import type { Part, Place } from "./place.ts";

/** An act, or an exposure, which lacks most of it. */
type Placed = Partial<Omit<Interaction, "id" | "at" | "channel">> & {
  readonly at: number;
  readonly channel: { readonly [F in keyof Channel]?: Channel[F] | undefined };
};

/** Finds the groups that a record falls into. */
export interface Grouping {
  /** Several only when grouped by `about`. */
  readonly placesOf: (record: Placed, rank: number) => readonly Place[];
  /** The same place at another time; used to add empty buckets. */
  readonly placeAt: (at: number, others: Place) => Place;
}

const NOWHERE: Part = { name: null, order: null };

/** Prepares the grouping of one rollup. */
export function createGrouping(
  by: readonly Dimension[],
  taxonomy: Taxonomy,
  clock: ZoneClock,
): Grouping {
  function partOf(record: Placed, dimension: Dimension, rank: number, about: string | null): Part {
    if (isTimeUnit(dimension)) {
      const bucket = clock.bucketOf(record.at, dimension);
      return { name: bucket.name, order: bucket.start, bucket };
    }
    const level = taxonomy.levels[rank - 1];
    if (dimension === "level")
      return level === undefined ? NOWHERE : { name: level.id, order: rank };
    const { channel, content } = record;
    const name =
      {
        platform: channel.platform,
        ownership: channel.ownership,
        offline: String(channel.offline === true),
        campaign: record.campaign,
        content: content?.id,
        contentType: content?.type,
        actor: record.actor,
        kind: record.kind,
        sentiment: record.sentiment,
        actorKind: record.actorKind ?? "consumer",
        project: record.project,
        prompted: record.prompted,
        about,
      }[dimension] ?? null;
    return { name, order: name };
  }

  const isByAbout = by.includes("about");
  return {
    placesOf(record, rank) {
      const placeOf = (about: string | null): Place =>
        by.map((dimension) => partOf(record, dimension, rank, about));
      const abouts = isByAbout ? [...new Set(record.about)] : [];
      return abouts.length > 0 ? abouts.map(placeOf) : [placeOf(null)];
    },
    placeAt: (at, others) =>
      by.map((dimension, index) =>
        isTimeUnit(dimension)
          ? partOf({ at, channel: {} }, dimension, 0, null)
          : (others[index] ?? NOWHERE),
      ),
  };
}
