import { describe, expect, test } from "vitest";
import {
  bucketOf,
  classify,
  columns,
  createRollup,
  defineKinds,
  defineTaxonomy,
  deriveTaxonomy,
  durationMs,
  explain,
  familyOf,
  fiveLevels,
  labelOf,
  lifecycle,
  liveRollup,
  PaliersError,
  rollup,
  startOfDay,
} from "../../src/index.ts";

const like = {
  id: "1",
  at: 0,
  kind: "like",
  channel: { platform: "web", ownership: "owned" },
} as const;
const variant = { id: "own", version: 1, move: { moderate: "creation" } } as const;

/** Every function of the rooms of the rollup, with arguments that are right. */
const FUNCTIONS = [
  [bucketOf, [0, "day", {}]],
  [startOfDay, ["2026-03-31", {}]],
  [durationMs, ["15m"]],
  [defineKinds, [{ unboxing: "create" }]],
  [familyOf, ["like", {}]],
  [classify, [like, fiveLevels]],
  [explain, [like, fiveLevels]],
  [labelOf, ["feedback", fiveLevels, {}]],
  [defineTaxonomy, [fiveLevels]],
  [deriveTaxonomy, [fiveLevels, variant]],
  [columns, [[like], {}]],
  [rollup, [[like], fiveLevels, {}]],
  [createRollup, [fiveLevels, {}]],
  [liveRollup, [fiveLevels, { window: "15m" }]],
] as const;

/** The functions of what is made by others. */
const METHODS = (["add", "addAll", "addExposures", "merge"] as const).map(
  (name) => [`createRollup().${name}`, () => createRollup(fiveLevels)[name]] as const,
);
const LIVE_METHODS = (["add", "addAll", "advance", "subscribe"] as const).map(
  (name) =>
    [`liveRollup().${name}`, () => liveRollup(fiveLevels, { window: "15m" })[name]] as const,
);

const WRONG: readonly (readonly [name: string, value: unknown])[] = [
  ["undefined", undefined],
  ["null", null],
  ["a number", 5],
  ["no number", Number.NaN],
  ["a text", "text"],
  ["an empty text", ""],
  ["a list", []],
  ["a list of nothing", [undefined]],
  ["a list of objects", [{}]],
  ["an object", {}],
  ["a map", new Map([["unboxing", "create"]])],
  ["a function", () => 1],
];

/** What comes of a call: the error, if it threw. */
function thrownBy(call: () => unknown): unknown {
  try {
    call();
    return null;
  } catch (error) {
    return error;
  }
}

describe("an argument of the wrong kind", () => {
  const positions = FUNCTIONS.flatMap(([called, right]) =>
    right.map((_, position) => [called.name, position, called, right] as const),
  );

  test.each(positions)(
    "of %s, at %i, is told in our own words",
    (_name, position, called, right) => {
      for (const [what, value] of WRONG) {
        const given: unknown[] = [...right];
        given[position] = value;
        const error = thrownBy(() => Reflect.apply(called, undefined, given));
        expect(error === null || error instanceof PaliersError, what).toBe(true);
      }
    },
  );

  test.each([...METHODS, ...LIVE_METHODS])("of %s is told in our own words", (_name, start) => {
    for (const [what, value] of WRONG) {
      const error = thrownBy(() => Reflect.apply(start(), undefined, [value]));
      expect(error === null || error instanceof PaliersError, what).toBe(true);
    }
  });

  test.each([
    ["no rows", () => rollup(undefined as never, fiveLevels), "invalid-input: expected rows"],
    ["a text for rows", () => rollup("acts" as never, fiveLevels), "invalid-input: expected rows"],
    ["one row", () => rollup(like as never, fiveLevels), "invalid-input: expected rows"],
    ["no taxonomy", () => rollup([], undefined as never), "invalid-input: expected a taxonomy"],
    ["its name", () => rollup([], "five" as never), "invalid-input: expected a taxonomy of acts"],
    ["one of people", () => rollup([], lifecycle as never), "expected a taxonomy of acts"],
    ["nothing to classify", () => classify(undefined as never, fiveLevels), "expected an act"],
    ["kinds as a list", () => defineKinds([] as never), "expected kinds: a Map or an object"],
    ["dimensions as a text", () => rollup([], fiveLevels, { by: "month" as never }), "lists of"],
    [
      "no window",
      () => liveRollup(fiveLevels, {} as never),
      'missing-option: expected the option "window"',
    ],
    ["no unit", () => bucketOf(0, undefined as never), "unknown-word"],
    ["no instant", () => bucketOf(null as never, "day"), "invalid-instant"],
    ["no day", () => startOfDay(null as never), "invalid-day"],
    ["a part that is none", () => createRollup(fiveLevels).merge({} as never), "another rollup"],
  ])("%s: the message says what was wanted", (_what, call, message) => {
    expect(call).toThrow(message);
  });
});

describe("a row that is no interaction", () => {
  const rows = (row: unknown) => [like, row] as never;

  test.each([
    ["nothing", undefined],
    ["an empty object", {}],
    ["no id", { ...like, id: undefined }],
    ["no instant", { ...like, at: "2026" }],
    ["no channel", { ...like, channel: "web" }],
    ["half a count", { ...like, count: 0.5 }],
  ])("is refused with its position: %s", (_what, row) => {
    const message = "paliers unchecked-record: expected an act with id, at, kind, channel";
    for (const call of [
      () => rollup(rows(row), fiveLevels),
      () => rollup(rows(row), fiveLevels, { ids: "unique" }),
      () => columns(rows(row)),
      () => createRollup(fiveLevels).addAll(rows(row)),
      () => liveRollup(fiveLevels, { window: "15m" }).addAll(rows(row)),
    ]) {
      expect(call).toThrow(message);
      expect(call).toThrow(/ in row 2$/);
    }
  });

  test.each([
    [
      { channel: { platform: "web", ownership: "own" } },
      'one of owned, earned, paid instead of "own"',
    ],
    [{ channel: { platform: "web" } }, "one of owned, earned, paid"],
    [{ sentiment: "good" }, 'one of positive, neutral, negative instead of "good"'],
    [
      { actorKind: "staff" },
      'one of consumer, customer, partner, employee, brand instead of "staff"',
    ],
    [{ prompted: "paid" }, 'one of asked, rewarded, contest instead of "paid"'],
  ])("is refused for a word that no list has: %j", (part, message) => {
    expect(() => rollup(rows({ ...like, id: "2", ...part }), fiveLevels)).toThrow(
      `paliers unchecked-record: expected ${message}`,
    );
  });

  test("comes in a stream as well", async () => {
    async function* stream() {
      yield like;
      yield [undefined as never];
    }
    await expect(createRollup(fiveLevels).addAll(stream())).rejects.toThrow(/unchecked.*in row 2$/);
  });

  test("may be an exposure that is none", () => {
    const exposures = [{ at: 0 }] as never;
    expect(() => rollup([], fiveLevels, { exposures })).toThrow(
      "unchecked-record: expected exposures",
    );
    expect(() => createRollup(fiveLevels).addExposures(exposures)).toThrow("unchecked-record");
  });
});

describe("an option that nobody knows", () => {
  const misspelt = { timezone: "Europe/Paris" } as never;

  test.each([
    ["rollup", () => rollup([], fiveLevels, misspelt), "calendar, kinds, from, to"],
    ["createRollup", () => createRollup(fiveLevels, misspelt), "restore"],
    ["liveRollup", () => liveRollup(fiveLevels, misspelt), "window, kinds"],
    ["columns", () => columns([], misspelt), "kinds"],
    ["bucketOf", () => bucketOf(0, "day", misspelt), "calendar"],
    ["startOfDay", () => startOfDay("2026-03-31", misspelt), "calendar, plusDays"],
    ["familyOf", () => familyOf("like", misspelt), "kinds"],
    ["labelOf", () => labelOf("feedback", fiveLevels, misspelt), "locale"],
    ["a calendar", () => rollup([], fiveLevels, { calendar: misspelt }), "timeZone, weekStart"],
    ["what is read through", () => rollup([], fiveLevels, { readThrough: misspelt }), "duration"],
  ])("is refused by %s, with those that exist", (_name, call, names) => {
    expect(call).toThrow('paliers unknown-option: no option "timezone", expected ');
    expect(call).toThrow(names);
  });

  test("is a field of a variant, too", () => {
    const wrong = { ...variant, moves: {} } as never;
    expect(() => deriveTaxonomy(fiveLevels, wrong)).toThrow('has "moves", did you mean "move"?');
  });

  test("was an argument in version 0.1", () => {
    expect(() => labelOf("feedback", fiveLevels, "fr" as never)).toThrow(
      "paliers invalid-input: options are an object with locale",
    );
    expect(() => familyOf("unboxing", { unboxing: "create" } as never)).toThrow("unknown-option");
  });
});

describe("what is given as undefined", () => {
  test("is the same as absent", () => {
    const nothing = {
      actor: undefined,
      actorKind: undefined,
      content: undefined,
      count: undefined,
      prompted: undefined,
      sentiment: undefined,
      undoes: undefined,
    };
    const options = {
      automated: undefined,
      by: undefined,
      calendar: undefined,
      exclude: undefined,
      exposures: undefined,
      fill: undefined,
      followers: undefined,
      from: undefined,
      ids: undefined,
      kinds: undefined,
      readThrough: { duration: undefined, progress: undefined },
      sites: undefined,
      to: undefined,
    };
    const facts = rollup([like, { ...like, ...nothing }], fiveLevels, options);
    expect(facts).toEqual(rollup([like, like], fiveLevels));
    expect(facts).toMatchObject({ duplicates: 1, conflicts: 0 });
    const { exposures: _, ...others } = options;
    const part = createRollup(fiveLevels, { ...others, restore: undefined });
    part.merge(createRollup(fiveLevels));
    expect(bucketOf(0, "day", { calendar: undefined })).toEqual(bucketOf(0, "day"));
    expect(startOfDay("2026-03-31", { calendar: undefined, plusDays: undefined })).toBe(
      startOfDay("2026-03-31"),
    );
    expect(familyOf("like", { kinds: undefined })).toBe("applaud");
    expect(labelOf(null, fiveLevels, { locale: undefined })).toBe("Unclassified");
  });
});

test("a family that does not exist is refused before anything is counted", () => {
  for (const call of [
    () => rollup([], fiveLevels, { kinds: { unboxing: "creat" } as never }),
    () => createRollup(fiveLevels, { kinds: { unboxing: "creat" } as never }),
    () => columns([], { kinds: { unboxing: "creat" } as never }),
    () => liveRollup(fiveLevels, { window: "15m", kinds: { unboxing: "creat" } as never }),
  ])
    expect(call).toThrow('kind "unboxing" has the family "creat", did you mean "create"?');
});
