/**
 * The rollup once more, as plainly as it can be said: filters and sums over the whole list, nothing
 * incremental, nothing shared with the implementation but the definitions (`classify`, `familyOf`)
 * and the names of buckets.
 */
import {
  bucketOf,
  classify,
  type Dimension,
  ENGAGING_FAMILIES,
  type Exposure,
  FAMILIES,
  familyOf,
  type Interaction,
  OWNERSHIPS,
  type RollupOptions,
  startOfDay,
  type Taxonomy,
} from "../../src/index.ts";

const UNITS = ["hour", "day", "week", "month", "quarter", "year"] as const;
const EXPOSED: readonly Dimension[] = [
  ...UNITS,
  "platform",
  "ownership",
  "campaign",
  "content",
  "contentType",
];
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const distinct = <T>(values: readonly T[]) => [...new Set(values)];

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted(Reflect.get(value, key))]));
}
const form = (record: unknown) => JSON.stringify(sorted(record));

/** The act that another takes back: of its platform, else the only one of that id. */
function namedBy(acts: readonly Interaction[], { undoes, channel }: Interaction) {
  const named = acts.filter(({ id }) => id === undoes);
  const here = named.find((act) => act.channel.platform === channel.platform);
  return here ?? (named.length === 1 ? named[0] : undefined);
}

/** Which acts stand: an undo stands when nothing that stands undoes it; in a circle nothing does. */
function standing(acts: readonly Interaction[]) {
  const stands = new Map<Interaction, boolean>();
  const undoersOf = (target: Interaction) => acts.filter((act) => namedBy(acts, act) === target);
  for (let round = 0; round <= acts.length; round += 1) {
    for (const act of acts) {
      const undoers = undoersOf(act);
      if (undoers.some((undoer) => stands.get(undoer) === true)) stands.set(act, false);
      else if (undoers.every((undoer) => stands.get(undoer) === false)) stands.set(act, true);
    }
  }
  return (act: Interaction) => stands.get(act) === true;
}

type Grouped = { readonly act: Interaction } | { readonly exposure: Exposure };

function groupsOf(
  record: Grouped,
  by: readonly Dimension[],
  taxonomy: Taxonomy,
  options: RollupOptions,
): Record<string, string | boolean | null>[] {
  const any = "act" in record ? record.act : record.exposure;
  const act = "act" in record ? record.act : null;
  const valuesOf = (dimension: Dimension): (string | boolean | null)[] => {
    switch (dimension) {
      case "hour":
      case "day":
      case "week":
      case "month":
      case "quarter":
      case "year":
        return [bucketOf(any.at, dimension, { calendar: options.calendar }).name];
      case "platform":
        return [any.channel.platform];
      case "ownership":
        return [any.channel.ownership ?? null];
      case "offline":
        return [act?.channel.offline === true];
      case "campaign":
        return [any.campaign ?? null];
      case "content":
        return [any.content?.id ?? null];
      case "contentType":
        return [any.content?.type ?? null];
      case "level":
        return [act === null ? null : classify(act, taxonomy)];
      case "actorKind":
        return [act?.actorKind ?? "consumer"];
      case "about":
        return act?.about === undefined || act.about.length === 0 ? [null] : distinct(act.about);
      default:
        return [act?.[dimension] ?? null];
    }
  };
  let groups: Record<string, string | boolean | null>[] = [{}];
  for (const dimension of by) {
    groups = groups.flatMap((group) =>
      valuesOf(dimension).map((value) => ({ ...group, [dimension]: value })),
    );
  }
  return groups;
}

/** Facts by the text of their group; the tests compare them with what `rollup` gives. */
export function oracle(
  interactions: readonly Interaction[],
  taxonomy: Taxonomy,
  options: RollupOptions & { by?: readonly Dimension[] } = {},
) {
  const by = options.by ?? [];
  const exposures = [...(options.exposures ?? [])];
  const from =
    options.from === undefined
      ? -Infinity
      : startOfDay(options.from, { calendar: options.calendar });
  const to =
    options.to === undefined
      ? Infinity
      : startOfDay(options.to, { calendar: options.calendar, plusDays: 1 });
  const inRange = ({ at }: { at: number }) => at >= from && at < to;
  /** An act is its platform and id; an exposure its id. */
  const isOne = <T extends Interaction | Exposure>(a: T, b: T) =>
    a.id === b.id && (!("kind" in a) || a.channel.platform === b.channel.platform);
  const smallest = <T extends Interaction | Exposure>(records: readonly T[]) =>
    records.filter((record) => {
      if (record.id === undefined) return true;
      const copies = records.filter((other) => isOne(other, record));
      const least = copies.map(form).sort()[0];
      return form(record) === least && copies.find((copy) => form(copy) === least) === record;
    });

  const kept = smallest(interactions);
  const stands = standing(kept);
  const isBrand = (act: Interaction) => act.actorKind === "brand";
  const isPublication = (act: Interaction) =>
    isBrand(act) &&
    familyOf(act.kind, { kinds: options.kinds }) === "create" &&
    act.inReplyTo === undefined;
  // What the brand published stays published when it is taken back.
  const alive = kept.filter(
    (act) => (stands(act) || isPublication(act)) && act.undoes === undefined && inRange(act),
  );
  const unmatched = kept.filter(
    (act) =>
      stands(act) && act.undoes !== undefined && namedBy(kept, act) === undefined && inRange(act),
  );
  const isAutomated = (act: Interaction) =>
    !isBrand(act) && act.automated === true && options.automated !== "include";
  const isAsked = (act: Interaction) =>
    !isBrand(act) &&
    !isAutomated(act) &&
    (options.exclude ?? []).includes(act.actorKind ?? "consumer");
  const isCounted = (act: Interaction) => !isBrand(act) && !isAutomated(act) && !isAsked(act);
  const hasAudience = by.every((dimension) => EXPOSED.includes(dimension));
  const audience = hasAudience ? smallest(exposures) : [];

  const keys = distinct(
    [
      // What is left out makes a group too, so that its counts are kept.
      ...alive.flatMap((act) => groupsOf({ act }, by, taxonomy, options)),
      ...audience
        .filter(inRange)
        .flatMap((exposure) => groupsOf({ exposure }, by, taxonomy, options)),
      ...(by.length === 0 ? [{}] : []),
    ].map((group) => JSON.stringify(group)),
  );

  return new Map(
    keys.map((key) => {
      const inGroup = (act: Interaction) =>
        groupsOf({ act }, by, taxonomy, options).some((group) => JSON.stringify(group) === key);
      const all = alive.filter(inGroup);
      const acts = all.filter(isCounted);
      const exposed = audience
        .filter(inRange)
        .filter(
          (exposure) => JSON.stringify(groupsOf({ exposure }, by, taxonomy, options)[0]) === key,
        );
      const count = (some: readonly Interaction[]) => sum(some.map((act) => act.count ?? 1));
      const family = (act: Interaction) => familyOf(act.kind, { kinds: options.kinds });
      const engaging = (act: Interaction) => ENGAGING_FAMILIES.includes(family(act));
      const people = distinct(acts.flatMap(({ actor }) => actor ?? []));
      const who = (test: (act: Interaction) => boolean) =>
        people.length === 0
          ? null
          : distinct(acts.filter(test).flatMap(({ actor }) => actor ?? [])).length;
      const rank = (act: Interaction) =>
        taxonomy.levels.findIndex(({ id }) => id === classify(act, taxonomy)) + 1;
      const highest = (actor: string) =>
        Math.max(...acts.filter((act) => act.actor === actor).map(rank));
      const rated = acts.filter(({ rating }) => rating !== undefined);
      const timed = acts.filter((act) => act.duration !== undefined && family(act) === "consume");
      const totalOf = (measure: "reach" | "impressions" | "views" | "visitors") => {
        const values = exposed.flatMap((exposure) => exposure[measure] ?? []);
        return values.length === 0 ? null : sum(values);
      };
      const copies = (act: Interaction) => interactions.filter((other) => isOne(other, act));
      const forms = (act: Interaction) => distinct(copies(act).map(form)).length;
      const weight = (some: readonly Interaction[]) =>
        sum(some.map((act) => Math.abs(act.count ?? 1)));
      return [
        key,
        {
          interactions: count(acts),
          byKind: Object.fromEntries(
            distinct(acts.map(({ kind }) => kind))
              .sort()
              .map((kind) => [kind, count(acts.filter((act) => act.kind === kind))]),
          ),
          byFamily: Object.fromEntries(
            FAMILIES.map((name) => [name, count(acts.filter((act) => family(act) === name))]),
          ),
          byLevel: Object.fromEntries(
            taxonomy.levels.map(({ id }) => [
              id,
              count(acts.filter((act) => classify(act, taxonomy) === id)),
            ]),
          ),
          byOwnership: Object.fromEntries(
            OWNERSHIPS.map((name) => [
              name,
              count(acts.filter((act) => act.channel.ownership === name)),
            ]),
          ),
          engagementByOwnership: Object.fromEntries(
            OWNERSHIPS.map((name) => [
              name,
              count(acts.filter((act) => act.channel.ownership === name && engaging(act))),
            ]),
          ),
          bySentiment: Object.fromEntries(
            ["positive", "neutral", "negative", "unknown"].map((name) => [
              name,
              count(acts.filter((act) => (act.sentiment ?? "unknown") === name)),
            ]),
          ),
          byAbout: Object.fromEntries(
            distinct(acts.flatMap(({ about }) => about ?? []))
              .sort()
              .map((name) => [name, count(acts.filter(({ about }) => about?.includes(name)))]),
          ),
          unclassified: count(acts.filter((act) => classify(act, taxonomy) === null)),
          unclassifiedByKind: Object.fromEntries(
            distinct(acts.filter((act) => classify(act, taxonomy) === null).map(({ kind }) => kind))
              .sort()
              .map((name) => [
                name,
                count(acts.filter((act) => act.kind === name && classify(act, taxonomy) === null)),
              ]),
          ),
          spontaneous: count(acts.filter(({ prompted }) => prompted === "spontaneous")),
          promptedKnown: count(acts.filter(({ prompted }) => prompted !== undefined)),
          anonymous: count(acts.filter(({ actor }) => actor === undefined)),
          answers: count(acts.filter(({ inReplyTo }) => inReplyTo !== undefined)),
          ratingsCount: count(rated),
          ratingsSum: sum(rated.map((act) => (act.rating ?? 0) * (act.count ?? 1))),
          durationsCount: count(timed),
          durationsSum: sum(timed.map(({ duration }) => duration ?? 0)),
          published: count(all.filter(isPublication)),
          withdrawn: count(all.filter((act) => isPublication(act) && !stands(act))),
          brandReplies: count(all.filter((act) => isBrand(act) && !isPublication(act))),
          identified:
            weight(acts) === 0
              ? null
              : weight(acts.filter(({ actor }) => actor !== undefined)) / weight(acts),
          excluded: {
            brand: count(all.filter(isBrand)),
            automated: count(all.filter(isAutomated)),
            asked: count(all.filter(isAsked)),
          },
          unmatchedUndoes: unmatched.filter(inGroup).length,
          duplicates: sum(all.map((act) => copies(act).length - forms(act))),
          conflicts: sum(all.map((act) => forms(act) - 1)),
          people: people.length === 0 ? null : people.length,
          peopleByLevel: Object.fromEntries(
            taxonomy.levels.map(({ id }, index) => [
              id,
              people.length === 0
                ? null
                : people.filter((actor) => highest(actor) === index + 1).length,
            ]),
          ),
          engagedPeople: who(engaging),
          readers:
            who(({ kind }) => kind === "read") === 0
              ? who(({ kind }) => kind === "view")
              : who(({ kind }) => kind === "read"),
          siteVisitors: who(
            (act) =>
              family(act) === "consume" &&
              act.channel.platform === "web" &&
              act.channel.ownership === "owned" &&
              act.channel.offline !== true,
          ),
          contents: distinct(
            all
              .filter((act) => isCounted(act) || isPublication(act))
              .flatMap(({ content }) => content?.id ?? []),
          ).length,
          reach: totalOf("reach"),
          impressions: totalOf("impressions"),
          views: totalOf("views"),
          visitors: totalOf("visitors"),
          exposures: exposed.length,
        },
      ] as const;
    }),
  );
}
