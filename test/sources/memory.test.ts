import { expect, test } from "vitest";
import { PaliersError } from "../../src/index.ts";
import { check, interactionRecord } from "../../src/sources/index.ts";
import { REASON_WORDS } from "./reason-words.ts";

interface MemoryCase {
  readonly name: string;
  readonly make: () => Iterable<unknown>;
  readonly expect: "accepted" | "rejected" | "mixed" | "duplicate" | "fatal" | "either";
  readonly reason: string | null;
  readonly check: string | null;
}

// Plain JavaScript of ours, without types.
const MODULE = new URL("../fixtures/hostile/memory.mjs", import.meta.url).href;
const { cases }: { readonly cases: readonly MemoryCase[] } = await import(MODULE);

/** Records of goals are read by the checks of `paliers/goals`; their cases run with those. */
const isOurs = ({ check: how }: MemoryCase): boolean => !(how ?? "").startsWith("schema:");

test("there are 34 hostile inputs, and 29 are interactions", () => {
  expect(cases).toHaveLength(34);
  expect(cases.filter(isOurs)).toHaveLength(29);
});

/** How much slower this machine is just now than the one that the bar was set on: 1 at least. */
function slowness(): number {
  const start = process.cpuUsage();
  let letters = 0;
  for (let index = 0; index < 100_000; index += 1) {
    const row = { id: `a${index}`, actor: `u${index}`, channel: { platform: "web" } };
    letters += JSON.stringify(JSON.parse(JSON.stringify(row))).length;
  }
  expect(letters).toBeGreaterThan(0);
  return Math.max(1, process.cpuUsage(start).user / 300_000);
}

for (const hostile of cases.filter(isOurs)) {
  test(`${hostile.name} is ${hostile.expect}`, async () => {
    const start = process.cpuUsage();
    if (hostile.expect === "fatal") {
      expect(() => check(hostile.make(), interactionRecord)).toThrow(PaliersError);
      expect(() => check(hostile.make(), interactionRecord)).toThrow("paliers invalid-input: ");
      return;
    }
    const { accepted, duplicates, records, rejected, rejectedRecords, fatal } = check(
      hostile.make(),
      interactionRecord,
    );
    await Promise.resolve();
    // Two seconds are the bar; measuring coverage, which counts every branch, takes up to three times
    // as long. A busy machine does not count, nor a slow one.
    const { user } = process.cpuUsage(start);
    expect(user).toBeLessThan(6_000_000 * (user < 2_000_000 ? 1 : slowness()));
    expect(accepted.length + duplicates + rejectedRecords).toBe(records);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    expect(() => JSON.stringify({ accepted, rejected: rejected.slice(0, 10) })).not.toThrow();

    const reasons = rejected.map(({ code }) => REASON_WORDS[code]);
    if (hostile.expect === "accepted") {
      expect(fatal).toBeNull();
      expect(rejected).toEqual([]);
      expect(accepted).toHaveLength(records);
    } else if (hostile.expect === "duplicate")
      expect([accepted.length, duplicates]).toEqual([1, 1]);
    else if (hostile.expect === "rejected") {
      expect(accepted).toEqual([]);
      expect(reasons).toContain(hostile.reason);
    } else if (hostile.reason !== null && rejected.length > 0)
      expect(reasons).toContain(hostile.reason);
  });
}

const make = (name: string): readonly unknown[] => [
  ...(cases.find((hostile) => hostile.name === name)?.make() ?? []),
];

test("unknown fields, circular or secret, are not kept", () => {
  for (const name of ["circular", "circular-channel", "extra-fields", "tojson"]) {
    const [interaction] = check(make(name), interactionRecord).accepted;
    expect(interaction).toEqual(check(make("plain"), interactionRecord).accepted[0]);
  }
});

test("values are copied, so that later changes of the row change nothing", async () => {
  const { accepted } = check(make("mutate-after"), interactionRecord);
  await Promise.resolve();
  expect(accepted[0]?.actor).toBe("u1");
  const rows = cases.find(({ name }) => name === "row-reuse")?.make() ?? [];
  expect(new Set(check(rows, interactionRecord).accepted.map(({ actor }) => actor)).size).toBe(3);
});

test("ids are compared exactly, however long their common beginning", () => {
  const rows = cases.find(({ name }) => name === "collision-prefix")?.make() ?? [];
  expect(check(rows, interactionRecord).accepted).toHaveLength(50_000);
});

test("what a source throws need not be an error", () => {
  const rows: Iterable<unknown> = {
    [Symbol.iterator]: () => ({
      next: () => {
        // oxlint-disable-next-line typescript/only-throw-error -- others do
        throw "no disk";
      },
    }),
  };
  expect(check(rows, interactionRecord).fatal).toMatchObject({
    code: "source-error",
    value: "no disk",
  });
});

test("a source that throws leaves what came before, and says so", () => {
  function* rows(): Generator {
    yield {
      id: "1",
      at: 1773135000000,
      kind: "like",
      channel: { platform: "web", ownership: "owned" },
    };
    throw new Error("the disk is gone");
  }
  const { accepted, records, fatal } = check(rows(), interactionRecord);
  expect(accepted).toHaveLength(1);
  expect(records).toBe(1);
  expect(fatal).toEqual({ line: 1, field: "", code: "source-error", value: "the disk is gone" });
});
