import fc from "fast-check";
import type { Conversion } from "../../src/goals/index.ts";
import {
  type Attribution,
  type Credit,
  type Path,
  type Paths,
  pathsOf,
} from "../../src/impact/index.ts";
import type { Interaction } from "../../src/index.ts";

export const DAY = 86_400_000;

/** A journey in one line: `path("a > b", 2, 3)` converted twice and did not three times. */
export function path(
  steps: string,
  conversions = 1,
  nulls = 0,
  value: number | null = null,
  ages?: readonly number[],
): Path {
  const names = steps === "" ? [] : steps.split(" > ");
  return { path: names, conversions, nulls, value, ...(ages !== undefined && { ages }) };
}

export function paths(...rows: readonly Path[]): Paths<"platform"> {
  return pathsOf(rows, { by: "platform" });
}

/** Values in cents as money. */
function inEuros(rows: readonly Path[]): readonly Path[] {
  return rows.map((row) => ({
    ...row,
    value: typeof row.value === "number" ? { minor: row.value, currency: "EUR" } : row.value,
  }));
}

/** Paths whose values are given as cents. */
export function cents(...rows: readonly Path[]): Paths<"platform"> {
  return pathsOf(inEuros(rows), { by: "platform", currency: "EUR" });
}

/** What a value amounts to: cents where it is money. */
export function amount(value: Credit["value"]): number | null {
  return typeof value === "object" ? (value?.minor ?? null) : value;
}

/** Conversions by key, as a plain object for tests to read. */
export function credits({ credits: rows }: Attribution): { readonly [key: string]: number } {
  return Object.fromEntries(rows.map(({ key, conversions }) => [key, conversions]));
}

export function values({ credits: rows }: Attribution): { readonly [key: string]: number | null } {
  return Object.fromEntries(rows.map(({ key, value }) => [key, amount(value)]));
}

export function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

export function act(id: string, at: number, rest: Partial<Interaction> = {}): Interaction {
  const channel = { platform: "web", ownership: "owned" } as const;
  return { id, at, kind: "view", actor: "ann", channel, ...rest };
}

export function on(platform: string, ownership: "owned" | "earned" | "paid" = "owned") {
  return { channel: { platform, ownership } } as const;
}

export function sale(id: string, at: number, rest: Partial<Conversion> = {}): Conversion {
  return { id, at, goal: "sale", actor: "ann", ...rest };
}

const names = ["a", "b", "c", "d", "__proto__"] as const;

/** A journey of up to six steps, some of them without a step, a conversion or a value. */
const anyPath: fc.Arbitrary<Path> = fc.record({
  path: fc.array(fc.constantFrom(...names), { maxLength: 6 }),
  conversions: fc.nat(20),
  nulls: fc.nat(20),
  value: fc.option(fc.nat(10_000), { nil: null }),
});

export const anyRows: fc.Arbitrary<readonly Path[]> = fc.array(anyPath, { maxLength: 12 });

/** The same with ages, latest touch last. */
export const anyAgedRows: fc.Arbitrary<readonly Path[]> = fc.array(
  anyPath.chain((row) =>
    fc
      .array(fc.nat(400 * DAY), { minLength: row.path.length, maxLength: row.path.length })
      .map((ages) => ({ ...row, ages: ages.sort((a, b) => b - a) })),
  ),
  { maxLength: 12 },
);
