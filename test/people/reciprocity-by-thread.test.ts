import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dialogue, type Interaction } from "../../src/index.ts";

const channel = { platform: "facebook", ownership: "owned" } as const;
const act = (id: string, more: Partial<Interaction> = {}): Interaction => ({
  id,
  at: 0,
  kind: "comment",
  channel,
  ...more,
});
const brand = (id: string, more: Partial<Interaction> = {}) =>
  act(id, { actorKind: "brand", ...more });
const share = (...acts: readonly Interaction[]) => {
  const { numerator, denominator } = dialogue(acts).reciprocity;
  return `${numerator} of ${denominator}`;
};

describe("reciprocity by thread", () => {
  it("needs an answer of each side to the other", () => {
    expect(share(brand("1"), act("2", { inReplyTo: "1" }))).toBe("0 of 1");
    expect(share(brand("1"), act("2", { inReplyTo: "1" }), brand("3", { inReplyTo: "2" }))).toBe(
      "1 of 1",
    );
    expect(share(act("1"), brand("2", { inReplyTo: "1" }))).toBe("0 of 1");
    expect(share(act("1"), brand("2", { inReplyTo: "1" }), act("3", { inReplyTo: "2" }))).toBe(
      "1 of 1",
    );
  });

  it("does not take people who answer each other for an answer of the brand", () => {
    expect(share(act("1"), act("2", { inReplyTo: "1" }), act("3", { inReplyTo: "2" }))).toBe(
      "0 of 1",
    );
  });

  it("finds the thread through the content that was answered", () => {
    const post = brand("1", { kind: "post", content: { id: "p" } });
    const again = brand("9", { kind: "image", content: { id: "p" }, at: 5 });
    const answer = act("2", { inReplyTo: "p", content: { id: "p" } });
    expect(share(post, again, answer, brand("3", { inReplyTo: "2" }))).toBe("1 of 2");
  });

  it("counts unanswered texts as threads, likes only when answered", () => {
    expect(share(act("1"), act("2", { kind: "like" }), act("3", { kind: "share" }))).toBe("0 of 1");
    expect(share(act("2", { kind: "share" }), brand("3", { inReplyTo: "2" }))).toBe("0 of 1");
    expect(dialogue([]).reciprocity).toMatchObject({ value: null, reason: "zero-denominator" });
  });

  it("keeps answers to something outside the data together, without taking sides", () => {
    expect(share(act("1", { inReplyTo: "x" }), brand("2", { inReplyTo: "x" }))).toBe("0 of 1");
  });

  it("leaves out machines, totals, copies and what was taken back", () => {
    const thread = [brand("1"), act("2", { inReplyTo: "1" })];
    expect(share(...thread, brand("3", { inReplyTo: "2", automated: true }))).toBe("0 of 1");
    expect(share(...thread, act("4", { count: 30 }))).toBe("0 of 1");
    expect(share(...thread, ...thread)).toBe("0 of 1");
    expect(share(...thread, brand("3", { inReplyTo: "2" }), brand("5", { undoes: "3" }))).toBe(
      "0 of 1",
    );
  });

  it("takes an undo that was itself taken back for nothing", () => {
    const thread = [brand("1"), act("2", { inReplyTo: "1" }), brand("3", { inReplyTo: "2" })];
    const undo = brand("4", { undoes: "3" });
    const undone = brand("5", { undoes: "4" });
    expect(share(...thread, undo)).toBe("0 of 1");
    expect(share(...thread, undo, undone)).toBe("1 of 1");
    expect(share(undone, undo, ...thread)).toBe("1 of 1");
  });

  it("is the same whatever the order of two copies that say something else", () => {
    const thread = [brand("1"), act("2", { inReplyTo: "1" })];
    const copies = [brand("3", { inReplyTo: "2" }), brand("3", { inReplyTo: "outside" })];
    expect(share(...thread, ...copies)).toBe(share(...thread, ...copies.reverse()));
  });

  it("ends on answers in a circle, whatever the order", () => {
    const reply = fc.record({
      id: fc.integer({ min: 0, max: 9 }).map(String),
      inReplyTo: fc.integer({ min: 0, max: 9 }).map(String),
      isBrand: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(reply, { selector: ({ id }) => id, maxLength: 10 }), (replies) => {
        const acts = replies.map(({ id, inReplyTo, isBrand }) =>
          isBrand ? brand(id, { inReplyTo }) : act(id, { inReplyTo }),
        );
        expect(dialogue([...acts].reverse()).reciprocity).toEqual(dialogue(acts).reciprocity);
      }),
    );
  });
});
