import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import * as z from "zod/mini";
import { type Exposure, FIELDS, type Interaction, KINDS } from "../../src/index.ts";
import {
  check,
  exposureRecord,
  fieldsOf,
  interactionRecord,
  type RecordKind,
  type StandardSchema,
  schemaOf,
} from "../../src/sources/index.ts";

const maybe = <T>(
  arbitrary: fc.Arbitrary<T>,
): fc.Arbitrary<T | null | undefined | number | string> =>
  fc.oneof(
    { weight: 6, arbitrary },
    { weight: 1, arbitrary: fc.constantFrom(null, undefined, 7, "", "x") },
  );
const word = (...words: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...words);
const row = fc.record(
  {
    id: maybe(fc.string({ minLength: 1 })),
    at: maybe(
      fc.oneof(
        fc.constant("2026-03-10T09:30:00Z"),
        fc.integer({ min: 1e11, max: 2e12 }),
        fc.string(),
      ),
    ),
    kind: maybe(word(...Object.keys(KINDS))),
    channel: maybe(
      fc.record(
        {
          platform: maybe(word("web")),
          ownership: maybe(word("owned", "earned")),
          offline: maybe(fc.boolean()),
        },
        { requiredKeys: [] },
      ),
    ),
    actor: maybe(fc.string()),
    content: maybe(
      fc.record({ id: maybe(fc.string()), type: maybe(word("post")) }, { requiredKeys: [] }),
    ),
    about: maybe(fc.array(fc.string({ minLength: 1 }))),
    sentiment: maybe(word("positive", "negative")),
    rating: maybe(fc.double()),
    count: maybe(fc.integer()),
    reach: maybe(fc.integer()),
    automated: maybe(fc.boolean()),
  },
  { requiredKeys: ["id", "at", "kind", "channel"] },
);

/** The contract in zod's own words, written apart from the rules: an oracle for the commonest fields. */
const absent = <T extends z.ZodMiniType>(schema: T): z.ZodMiniType =>
  z.optional(z.nullable(schema));
const text = (max: number): z.ZodMiniType =>
  z
    .string()
    .check(
      z.refine((value) => value.length <= max && value.trim() !== "" && !value.includes("\0")),
    );
const at = z.union([
  z.iso.datetime({ offset: true }),
  z
    .int()
    .check(
      z.refine(
        (value) =>
          Math.abs(value) >= 1e11 &&
          value < Date.UTC(2100, 0) &&
          value >= Date.UTC(2000, 0) - 63_113_904_000_000,
      ),
    ),
]);
const oracle = z.object({
  id: text(256),
  at,
  kind: z.enum(Object.keys(KINDS)),
  channel: z.object({
    platform: text(256),
    ownership: z.enum(["owned", "earned", "paid"]),
    offline: absent(z.boolean()),
  }),
  // What is blank stands for nobody.
  actor: absent(z.union([z.string().check(z.regex(/^\s*$/)), text(256)])),
  content: absent(z.object({ id: text(2048), type: absent(text(256)) })),
  about: absent(z.array(text(256))),
  sentiment: absent(z.enum(["positive", "neutral", "negative"])),
  rating: absent(z.number().check(z.gte(0), z.lte(1))),
  count: absent(z.int()),
  automated: absent(z.boolean()),
});

function resultOf<T>(schema: StandardSchema<T>, value: unknown) {
  const result = schema["~standard"].validate(value);
  if (result instanceof Promise) throw new Error("nothing here waits");
  return result;
}

describe("the schemas", () => {
  test("let the same records pass as the checks, with the same result", () => {
    fc.assert(
      fc.property(row, (candidate) => {
        for (const record of [interactionRecord, exposureRecord] as RecordKind<object>[]) {
          const { accepted, rejected } = check([candidate], record);
          const result = resultOf(schemaOf(record), candidate);
          expect(result.issues === undefined).toBe(rejected.length === 0);
          if (result.issues === undefined) expect(result.value).toEqual(accepted[0]);
          else
            expect(
              result.issues.map(({ path = [] }) =>
                path
                  .map((key) => (typeof key === "object" ? String(key.key) : String(key)))
                  .join("."),
              ),
            ).toEqual(rejected.map(({ field }) => field));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("agree with the contract written in zod's own words", () => {
    fc.assert(
      fc.property(row, (candidate) => {
        expect([
          candidate,
          resultOf(schemaOf(interactionRecord), candidate).issues === undefined,
        ]).toEqual([candidate, z.safeParse(oracle, candidate).success]);
      }),
      { numRuns: 2000 },
    );
  });

  test("speak Standard Schema, with types of the core", () => {
    const { validate } = schemaOf(interactionRecord)["~standard"];
    expect(
      validate({
        id: "1",
        at: "2026-03-10T09:30:00Z",
        kind: "LIKE",
        channel: { platform: "web", ownership: "owned" },
      }),
    ).toMatchObject({
      issues: [{ path: ["kind"], message: expect.stringContaining('Did you mean "like"?') }],
    });
    expect(validate(null)).toMatchObject({ issues: [{ path: [] }] });
    expectTypeOf(schemaOf(interactionRecord)).toEqualTypeOf<StandardSchema<Interaction>>();
    expectTypeOf(schemaOf(exposureRecord)).toEqualTypeOf<StandardSchema<Exposure>>();
  });

  test("take the options of the check, and refuse those that cannot work at once", () => {
    const schema = schemaOf(interactionRecord, { defaults: { kind: "like" } });
    const act = { id: "1", at: 1773135000000, channel: { platform: "web", ownership: "owned" } };
    expect(resultOf(schema, act)).toMatchObject({ value: { kind: "like" } });
    expect(() => schemaOf(interactionRecord, { require: [] })).not.toThrow();
    // @ts-expect-error there is no such option
    expect(() => schemaOf(interactionRecord, { kind: "any" })).toThrow("paliers unknown-option: ");
  });
});

test("the rules name the fields of the model, no more and no fewer", () => {
  expect(
    fieldsOf(interactionRecord)
      .map(({ field }) => field)
      .sort(),
  ).toEqual(Object.values(FIELDS).sort());
  const whole: Required<Omit<Exposure, "channel" | "content">> & {
    channel: Required<Exposure["channel"]>;
    content: Required<NonNullable<Exposure["content"]>>;
  } = {
    id: "1",
    at: 1773135000000,
    channel: { platform: "x", ownership: "paid" },
    content: { id: "p", type: "post" },
    campaign: "c",
    followers: 1,
    reach: 2,
    impressions: 3,
    views: 4,
    visitors: 5,
  };
  expect(check([whole], exposureRecord)).toMatchObject({ accepted: [whole], warnings: [] });
  expect(fieldsOf(exposureRecord)).toHaveLength(12);
});
