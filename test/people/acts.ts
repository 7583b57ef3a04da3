import fc from "fast-check";
import type { Interaction } from "../../src/index.ts";

export const DAY = 86_400_000;
/** A Monday. */
export const START = Date.UTC(2026, 2, 2);

export const owned = { platform: "facebook", ownership: "owned" } as const;
export const earned = { platform: "forum", ownership: "earned" } as const;

let next = 0;
/** An act with an id of its own, on a day from the start. */
export function act(
  actor: string | undefined,
  day: number,
  kind: string,
  more: Partial<Interaction> = {},
): Interaction {
  next += 1;
  return {
    id: `act:${String(next).padStart(5, "0")}`,
    at: START + day * DAY,
    kind,
    channel: owned,
    ...(actor !== undefined && { actor }),
    ...more,
  };
}

const maybe = <T>(value: fc.Arbitrary<T>, freq = 3) => fc.option(value, { nil: undefined, freq });
const dropUndefined = <T extends object>(record: T) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/** Few people, few instants, few ids: ties, copies, conflicts, undoes and anonymous acts are many. */
const anyAct: fc.Arbitrary<Interaction> = fc
  .record({
    id: fc.integer({ min: 0, max: 40 }).map(String),
    at: fc.integer({ min: 0, max: 60 }).map((step) => START + step * (DAY / 3)),
    kind: fc.constantFrom(
      "view",
      "like",
      "share",
      "comment",
      "reply",
      "ask",
      "answer",
      "review",
      "image",
      "post",
      "idea",
      "hide",
      "unboxing",
    ),
    channel: fc
      .record({
        platform: fc.constantFrom("web", "facebook"),
        ownership: fc.constantFrom("owned", "earned", "paid"),
        offline: maybe(fc.boolean(), 1),
      })
      .map(dropUndefined),
    actor: maybe(fc.constantFrom("ann", "bob", "cid", "__proto__", "constructor"), 5),
    actorKind: maybe(fc.constantFrom("consumer", "customer", "employee", "brand"), 1),
    content: maybe(
      fc.record({ id: fc.constantFrom("p1", "p2"), author: fc.constantFrom("ann", "bob") }),
      1,
    ),
    campaign: maybe(fc.constantFrom("spring", "fall"), 1),
    about: maybe(fc.array(fc.constantFrom("acme", "rival"), { maxLength: 2 }), 1),
    sentiment: maybe(fc.constantFrom("positive", "neutral", "negative"), 1),
    inReplyTo: maybe(fc.integer({ min: 0, max: 40 }).map(String), 1),
    prompted: maybe(fc.constantFrom("asked", "rewarded", "contest"), 1),
    count: maybe(fc.integer({ min: -2, max: 4 }), 1),
    duration: maybe(fc.integer({ min: 0, max: 60_000 }), 1),
    undoes: fc.option(fc.integer({ min: 0, max: 45 }).map(String), { nil: undefined, freq: 6 }),
    automated: maybe(fc.boolean(), 1),
  })
  .map((record) => dropUndefined(record) as unknown as Interaction); // absent fields are absent, not undefined

export const anyActs: fc.Arbitrary<readonly Interaction[]> = fc.array(anyAct, { maxLength: 60 });

/** Acts, and the same acts in another order with some of them twice. */
export const shuffledActs: fc.Arbitrary<readonly [readonly Interaction[], readonly Interaction[]]> =
  anyActs.chain((acts) =>
    fc
      .tuple(fc.subarray([...acts]))
      .chain(([copies]) =>
        fc
          .shuffledSubarray([...acts, ...copies], { minLength: acts.length + copies.length })
          .map((mixed) => [acts, mixed] as const),
      ),
  );

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted(Reflect.get(value, key))]));
};
const form = (record: unknown) => JSON.stringify(sorted(record));

/** Which acts stand, the slow and obvious way: oldest first, of equal instants the smaller id, then platform, first. */
function standing(interactions: readonly Interaction[]): readonly Interaction[] {
  const keyOf = ({ id, channel }: Interaction) => JSON.stringify([id, channel.platform]);
  const kept = [...new Set(interactions.map(keyOf))].flatMap((key) => {
    const copies = interactions.filter((one) => keyOf(one) === key);
    const [least] = copies.map(form).sort();
    return copies.find((copy) => form(copy) === least) ?? [];
  });
  const targetOf = ({ undoes, channel }: Interaction) => {
    const named = kept.filter(({ id }) => id === undoes);
    const here = named.find((one) => one.channel.platform === channel.platform);
    return here ?? (named.length === 1 ? named[0] : undefined);
  };
  const stands = new Map<Interaction, boolean>();
  for (let round = 0; round <= kept.length; round += 1) {
    for (const one of kept) {
      const undoers = kept.filter((other) => targetOf(other) === one);
      if (undoers.some((undoer) => stands.get(undoer) === true)) stands.set(one, false);
      else if (undoers.every((undoer) => stands.get(undoer) === false)) stands.set(one, true);
    }
  }
  return kept
    .filter((one) => one.undoes === undefined && stands.get(one) === true)
    .sort((a, b) => a.at - b.at || (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Those of them that people did. */
export const ofPeople = (interactions: readonly Interaction[]) =>
  standing(interactions).filter(
    ({ actorKind, automated }) => actorKind !== "brand" && automated !== true,
  );

/** Those of them that the brand's people did. */
export const ofBrand = (interactions: readonly Interaction[]) =>
  standing(interactions).filter(
    ({ actorKind, automated }) => actorKind === "brand" && automated !== true,
  );

/** What a record itself holds for somebody, whatever they are called. */
export const ownOf = <V>(record: { readonly [actor: string]: V }, actor: string): V | undefined =>
  Object.hasOwn(record, actor) ? record[actor] : undefined;

export const actorsOf = (acts: readonly Interaction[]) => [
  ...new Set(acts.flatMap(({ actor }) => actor ?? [])),
];
