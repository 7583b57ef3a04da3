import { describe, expect, expectTypeOf, it } from "vitest";
import {
  ACTOR_KINDS,
  type ActorKind,
  type BuiltInKind,
  FAMILIES,
  type Family,
  FIELDS,
  type Field,
  type Interaction,
  KINDS,
  type Kind,
  OWNERSHIPS,
  type Ownership,
  PROMPTS,
  type Prompt,
  SENTIMENTS,
  type Sentiment,
} from "../../src/index.ts";
import { RULE_WORDS } from "../../src/taxonomy/rule-words.ts";

describe("the words of the model", () => {
  it("every list names each word of its type once", () => {
    const complete: readonly [readonly string[], readonly string[]][] = [
      [
        ACTOR_KINDS,
        Object.keys({
          consumer: 0,
          customer: 0,
          partner: 0,
          employee: 0,
          brand: 0,
        } satisfies Record<ActorKind, 0>),
      ],
      [OWNERSHIPS, Object.keys({ owned: 0, earned: 0, paid: 0 } satisfies Record<Ownership, 0>)],
      [
        SENTIMENTS,
        Object.keys({ positive: 0, neutral: 0, negative: 0 } satisfies Record<Sentiment, 0>),
      ],
      [
        PROMPTS,
        Object.keys({ spontaneous: 0, asked: 0, rewarded: 0, contest: 0 } satisfies Record<
          Prompt,
          0
        >),
      ],
      [FAMILIES, [...new Set<Family>(Object.values(KINDS)), "other"]],
    ];
    for (const [list, words] of complete) expect(list).toEqual(words);
  });

  it("every family of a kind is in the list of families", () => {
    for (const family of Object.values(KINDS)) expect(FAMILIES).toContain(family);
  });

  it("a kind of one's own compiles, and the built-in ones are still known", () => {
    expectTypeOf<"unboxing">().toExtend<Kind>();
    expectTypeOf<BuiltInKind>().toExtend<Kind>();
    // @ts-expect-error not built in
    const kind: BuiltInKind = "unboxing";
    expect(Object.keys(KINDS)).not.toContain(kind);
  });

  it("every field has its dotted name, and every field of a rule is one", () => {
    expect(FIELDS.platform).toBe("channel.platform");
    expect(new Set(Object.values(FIELDS)).size).toBe(Object.keys(FIELDS).length);
    expectTypeOf<keyof typeof RULE_WORDS>().toExtend<Field>();
    for (const field of Object.keys(RULE_WORDS)) expect(Object.keys(FIELDS)).toContain(field);
  });

  it("the smallest act has an identity, an instant, a kind and a space", () => {
    const act: Interaction = {
      id: "1",
      at: 0,
      kind: "like",
      channel: { platform: "x", ownership: "earned" },
    };
    // An absent field may be said to be: `actor: maybe` compiles.
    const loose: Interaction = { ...act, actor: undefined };
    // @ts-expect-error a channel says whose space it is
    const nowhere: Interaction = { ...act, channel: { platform: "x" } };
    // @ts-expect-error an instant is a number of milliseconds
    const dated: Interaction = { ...act, at: "2026-03-01" };
    expect([loose, nowhere, dated].map(({ id }) => id)).toEqual(["1", "1", "1"]);
  });
});
