import type { Bucket, TimeUnit } from "../calendar/bucket.ts";
import type { zoneClock } from "../calendar/zone-clock.ts";
import type { Exposure } from "../model/exposure.ts";
import type { Interaction } from "../model/interaction.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { DIMENSIONS, type Dimension } from "./dimension.ts";
import type { Tally } from "./tally.ts";

/** A group before anything is counted in it. */
export type Place = Pick<Tally, "values" | "order" | "span">;

/** Finds the groups that a record falls into. */
export interface Grouping {
  readonly keyOf: (place: Place) => string;
  /** Several only when grouped by `about`. */
  readonly placesOf: (act: Interaction, rank: number) => readonly Place[];
  /** `null` when exposures lack one of the dimensions. */
  readonly placeOfExposure: (exposure: Exposure) => Place | null;
  /** The same place at another time; used to add empty buckets. */
  readonly placeAt: (at: number, others: Place) => Place;
}

type Key = string | number | null;
interface Part {
  readonly value: string | null;
  readonly order: Key;
  readonly bucket: Bucket | null;
}

const UNITS: readonly string[] = [
  "hour",
  "day",
  "week",
  "month",
  "quarter",
  "year",
] satisfies TimeUnit[];
const isUnit = (dimension: Dimension): dimension is TimeUnit => UNITS.includes(dimension);

/** What an interaction and an exposure have in common, and what only the former has. */
type Grouped = Exposure | Interaction;

const textOf = (record: Grouped, dimension: Dimension): string | null => {
  switch (dimension) {
    case "platform":
      return record.channel.platform;
    case "ownership":
      return record.channel.ownership ?? null;
    case "content":
      return record.content?.id ?? null;
    case "contentType":
      return record.content?.type ?? null;
    case "campaign":
      return record.campaign ?? null;
    default:
      return "kind" in record ? textOfAct(record, dimension) : null;
  }
};

const textOfAct = (record: Interaction, dimension: Dimension): string | null => {
  switch (dimension) {
    case "offline":
      return String(record.channel.offline ?? false);
    case "actorKind":
      return record.actorKind ?? "consumer";
    case "kind":
    case "sentiment":
    case "project":
    case "prompted":
      return record[dimension] ?? null;
    default:
      return null;
  }
};

const placeOf = (parts: readonly Part[]): Place => {
  let span: readonly [number, number] | null = null;
  for (const { bucket } of parts) {
    if (bucket === null) continue;
    // A week and a month together cover what both do.
    span =
      span === null
        ? [bucket.start, bucket.end]
        : [Math.max(span[0], bucket.start), Math.min(span[1], bucket.end)];
  }
  return { values: parts.map(({ value }) => value), order: parts.map(({ order }) => order), span };
};

const WHOLE: readonly Place[] = [{ values: [], order: [], span: null }];

/** Prepares the grouping of one rollup. */
export function createGrouping(
  by: readonly Dimension[],
  taxonomy: Taxonomy,
  clock: ReturnType<typeof zoneClock>,
): Grouping {
  const hasExposures = by.every((dimension) => DIMENSIONS[dimension]);

  function timePart(unit: TimeUnit, at: number): Part {
    const bucket = clock.bucketOf(at, unit);
    return { value: bucket.name, order: bucket.start, bucket };
  }

  const partOf = (record: Grouped, rank: number, dimension: Dimension): Part => {
    if (isUnit(dimension)) return timePart(dimension, record.at);
    if (dimension === "level") {
      return {
        value: taxonomy.levels[rank - 1]?.id ?? null,
        order: rank === 0 ? null : rank,
        bucket: null,
      };
    }
    const value = textOf(record, dimension);
    return { value, order: value, bucket: null };
  };

  return {
    // Lengths keep "a|b" + "c" apart from "a" + "b|c", and null apart from "null".
    keyOf: ({ values }) =>
      values.map((value) => (value === null ? "-" : `${value.length}:${value}`)).join(""),
    placesOf(act, rank) {
      if (by.length === 0) return WHOLE;
      const about = by.includes("about") ? [...new Set(act.about)] : [];
      if (about.length === 0) return [placeOf(by.map((dimension) => partOf(act, rank, dimension)))];
      return about.map((value) =>
        placeOf(
          by.map((dimension) =>
            dimension === "about"
              ? { value, order: value, bucket: null }
              : partOf(act, rank, dimension),
          ),
        ),
      );
    },
    placeOfExposure: (exposure) =>
      hasExposures ? placeOf(by.map((dimension) => partOf(exposure, 0, dimension))) : null,
    placeAt: (at, others) =>
      placeOf(
        by.map((dimension, index) =>
          isUnit(dimension)
            ? timePart(dimension, at)
            : {
                value: others.values[index] ?? null,
                order: others.order[index] ?? null,
                bucket: null,
              },
        ),
      ),
  };
}
