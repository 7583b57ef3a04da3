import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import * as goalsEntry from "../../src/goals/index.ts";
import * as impactEntry from "../../src/impact/index.ts";
import * as mainEntry from "../../src/index.ts";
import { PaliersError } from "../../src/index.ts";
import * as sourcesEntry from "../../src/sources/index.ts";
import * as statsEntry from "../../src/stats/index.ts";
import type { Call, Calls } from "./calls/call.ts";
import { goals } from "./calls/goals.ts";
import { impact } from "./calls/impact.ts";
import { main } from "./calls/main.ts";
import { sources } from "./calls/sources.ts";
import { stats } from "./calls/stats.ts";
import { type Parameter, signaturesOf } from "./signatures.ts";

const ENTRIES: readonly {
  readonly path: string;
  readonly entry: object;
  readonly calls: Calls;
}[] = [
  { path: "index.ts", entry: mainEntry, calls: main },
  { path: "goals/index.ts", entry: goalsEntry, calls: goals },
  { path: "impact/index.ts", entry: impactEntry, calls: impact },
  { path: "stats/index.ts", entry: statsEntry, calls: stats },
  { path: "sources/index.ts", entry: sourcesEntry, calls: sources },
];

type Callable = (...args: never) => unknown;
const isFunction = (value: unknown): value is Callable =>
  typeof value === "function" && value !== PaliersError;

const signatures = signaturesOf(ENTRIES.map(({ path }) => path));

interface Sample {
  readonly name: string;
  readonly fn: Callable;
  readonly call: Call;
  readonly parameters: readonly Parameter[];
}

const samples = ENTRIES.flatMap(({ path, entry, calls }) =>
  Object.entries(entry).flatMap(([name, fn]): readonly Sample[] => {
    const call = calls[name];
    if (!isFunction(fn) || call === undefined) return [];
    return [{ name, fn, call, parameters: signatures.get(path)?.get(name) ?? [] }];
  }),
);

const isAsync = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === "object" && value !== null && Symbol.asyncIterator in value;

/** What a call gives in the end: a reading is read, and what is made of functions is asked. */
async function answerOf({ fn, call }: Sample, args: readonly unknown[]): Promise<unknown> {
  const result: unknown = await Reflect.apply(fn, undefined, [...args]);
  if (isAsync(result)) {
    const rows: unknown[] = [];
    for await (const batch of result) rows.push(batch);
    return { rows, accounting: await Reflect.get(result, "accounting") };
  }
  return call.read === undefined ? result : Reflect.apply(call.read, undefined, [result]);
}

/** The position of the options: the last parameter, by its name, or taken apart at once behind the data. */
function optionsAt({ parameters }: Sample): number {
  const last = parameters.length - 1;
  const name = parameters[last]?.name;
  return name === "options" || (name === "" && last > 0) ? last : -1;
}

describe("the table of calls", () => {
  it.each(ENTRIES)("names every public function of $path, and no other", ({ entry, calls }) => {
    const published = Object.entries(entry).flatMap(([name, value]) =>
      isFunction(value) ? [name] : [],
    );
    expect(Object.keys(calls).sort()).toEqual(published.sort());
  });

  it.each(samples)(
    "$name has a signature, and as many arguments at most",
    ({ call, parameters }) => {
      expect(call.args().length).toBeLessThanOrEqual(parameters.length);
    },
  );
});

describe("what is given as undefined is as if it were not given", () => {
  it.each(samples)("$name", async (sample) => {
    const { call, parameters } = sample;
    const absent = await answerOf(sample, call.args());
    const given = call.args();
    const filled = parameters.map(({ withUndefined }, index) =>
      withUndefined(
        index < given.length ? given[index] : index === optionsAt(sample) ? {} : undefined,
      ),
    );
    const present = await answerOf(sample, filled);
    expect(present).toEqual(absent);
    if (call.givesBack !== true) expect(present).toStrictEqual(absent);
  });
});

describe("a result is plain data", () => {
  it.each(samples)("$name", async (sample) => {
    const result = await answerOf(sample, sample.call.args());
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    expect(structuredClone(result)).toStrictEqual(result);
  });
});

describe("an option that nobody knows is refused", () => {
  const taking = samples.filter((sample) => optionsAt(sample) >= 0);
  it.each(taking)("$name", async (sample) => {
    const at = optionsAt(sample);
    const args = [...sample.call.args()];
    while (args.length < at) args.push(undefined);
    args[at] = { ...Object(args[at]), nobodyKnowsThis: 1 };
    await expect(answerOf(sample, args)).rejects.toMatchObject({ code: "unknown-option" });
  });
});

describe("kinds of one's own come in an object or in a Map of any realm", () => {
  const KINDS = { unboxing: "create" };
  const foreign: unknown = runInNewContext("new Map(entries)", { entries: Object.entries(KINDS) });
  const taking = samples.filter((sample) =>
    sample.parameters[optionsAt(sample)]?.members.includes("kinds"),
  );
  const answerTo = (sample: Sample, kinds: unknown): Promise<unknown> => {
    const at = optionsAt(sample);
    const args = [...sample.call.args()];
    args[at] = { ...Object(args[at]), kinds };
    return answerOf(sample, args);
  };
  it.each(taking)("$name", async (sample) => {
    const expected = await answerTo(sample, KINDS);
    for (const given of [new Map(Object.entries(KINDS)), foreign])
      expect(await answerTo(sample, given)).toEqual(expected);
    for (const wrong of [null, "like", ["like"], { unboxing: "creat" }])
      await expect(answerTo(sample, wrong)).rejects.toBeInstanceOf(PaliersError);
  });
});

describe("a wrong argument is answered or refused, and never ends in another error", () => {
  const WRONG = [
    undefined,
    null,
    true,
    42,
    Number.NaN,
    10n,
    "",
    "text",
    () => 1,
    {},
    { a: null },
    new Map(),
    new Date(Number.NaN),
    [],
    [null],
    [42],
    [{}],
    [[]],
  ];
  it.each(samples)("$name", async (sample) => {
    const good = sample.call.args();
    const attempts = [
      [],
      ...sample.parameters.flatMap((_, at) =>
        WRONG.map((wrong) => {
          const args = [...sample.call.args()];
          while (args.length < at) args.push(undefined);
          args[at] = wrong;
          return args;
        }),
      ),
    ];
    const others: string[] = [];
    for (const args of attempts) {
      try {
        await answerOf(sample, args);
      } catch (error) {
        if (error instanceof PaliersError) continue;
        const at = args.findIndex((arg, index) => arg !== good[index]);
        others.push(`argument ${at + 1}: ${inspect(args[at])}: ${String(error)}`);
      }
    }
    expect(others).toEqual([]);
  });
});
