import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  classify,
  dialogue,
  familyOf,
  fiveLevels,
  INBOUND,
  type Interaction,
  peerAnswerShare,
  recovery,
  responses,
  unanswered,
} from "../../src/index.ts";
import { quantile } from "../../src/stats/index.ts";
import { matches } from "../../src/taxonomy/matches.ts";
import { deepNumbers } from "../support/deep-numbers.ts";
import {
  act,
  actorsOf,
  anyActs,
  DAY,
  earned,
  ofBrand,
  ofPeople,
  START,
  shuffledActs,
} from "./acts.ts";

const HOUR = 3_600_000;
const honest = (value: unknown) =>
  deepNumbers(value).every((number) => Number.isFinite(number) && !Object.is(number, -0));
const brand = (day: number, inReplyTo: string, more: Partial<Interaction> = {}) =>
  act(undefined, day, "reply", { actorKind: "brand", inReplyTo, ...more });

const ids = (name: string) => ({ id: name });
const waiting = [
  act("ann", 0, "ask", ids("a")),
  brand(0.5, "a"),
  act("bob", 0, "comment", ids("b")),
  brand(3, "b"),
  act("cid", 0, "review", { ...ids("c"), sentiment: "negative" }),
  act("dan", 9.5, "message", ids("d")),
  act("eve", 0, "mention", { ...ids("e"), channel: earned, sentiment: "negative" }),
  brand(1, "e", { automated: true }),
  act("fay", 0, "mention", { ...ids("f"), channel: earned }),
  act(undefined, 0, "comment", { ...ids("g"), count: 40 }),
];
const options = { within: "24h", asOf: START + 10 * DAY } as const;

/** What wants an answer, with its first reply, searched for act by act. */
function inbox(interactions: readonly Interaction[], now: number) {
  const replies = ofBrand(interactions).filter(({ at }) => at <= now);
  return ofPeople(interactions)
    .filter(
      (one) =>
        one.at <= now && (one.count ?? 1) === 1 && INBOUND.some((rule) => matches(one, rule)),
    )
    .map((one) => {
      const isOwn =
        one.content?.author === undefined
          ? familyOf(one.kind) === "create" && one.inReplyTo === undefined
          : one.content.author === one.actor;
      const reply = replies.find(
        ({ at, inReplyTo }) =>
          at >= one.at &&
          inReplyTo !== undefined &&
          (inReplyTo === one.id || (isOwn && inReplyTo === one.content?.id)),
      );
      return { one, reply };
    });
}

describe("responses", () => {
  test("tell answered, late, missed and pending apart, the unhappy too", () => {
    const result = responses(waiting, options);
    expect(result).toMatchObject({
      inbound: 5,
      answered: 1,
      late: 1,
      missed: 2,
      pending: 1,
      rate: { value: 0.25, counts: "acts" },
      median: { value: 1.75 * DAY, unit: "duration" },
      p90: { value: 2.75 * DAY },
      negative: {
        inbound: 2,
        answered: 0,
        missed: 2,
        rate: { value: 0 },
        median: { value: null, reason: "no-data" },
      },
    });
  });

  test("equal a search act by act", () => {
    fc.assert(
      fc.property(anyActs, fc.constantFrom("24h" as const, "7d" as const), (acts, delay) => {
        const now = START + 15 * DAY;
        const limit = delay === "24h" ? DAY : 7 * DAY;
        const result = responses(acts, { within: delay, asOf: now });
        const items = inbox(acts, now);
        const waits = items.flatMap(({ one, reply }) =>
          reply === undefined ? [] : [reply.at - one.at],
        );
        const pending = items.filter(
          ({ one, reply }) => reply === undefined && now - one.at <= limit,
        ).length;
        const answered = waits.filter((wait) => wait <= limit).length;
        expect(result).toMatchObject({
          inbound: items.length,
          answered,
          late: waits.length - answered,
          pending,
        });
        expect(result.answered + result.late + result.missed + result.pending).toBe(result.inbound);
        expect(result.median.value).toBe(quantile(waits, 0.5));
        const settled = items.length - pending;
        expect(result.rate.value).toBe(settled === 0 ? null : answered / settled);
        const open = unanswered(acts, { within: delay, asOf: now });
        expect(new Set(open.map(({ interaction }) => interaction.id))).toEqual(
          new Set(items.filter(({ reply }) => reply === undefined).map(({ one }) => one.id)),
        );
        expect(honest(result) && honest(open)).toBe(true);
      }),
    );
  });

  test("find the reply to a content that the act published", () => {
    const post = act("ann", 0, "post", { content: { id: "post:1" } });
    const remark = act("ann", 0, "comment", { content: { id: "post:2", author: "bob" } });
    const own = act("ann", 0, "comment", { content: { id: "post:3", author: "ann" } });
    const rules = { ...options, needsAnswer: [{ kind: ["post", "comment"] }] };
    const found = responses(
      [
        post,
        remark,
        own,
        brand(1, "post:1"),
        brand(1, "post:2"),
        brand(0.5, "post:3"),
        brand(0.7, own.id),
      ],
      rules,
    );
    expect(found).toMatchObject({
      inbound: 3,
      answered: 2,
      missed: 1,
      median: { value: 0.75 * DAY },
    });
    expect(responses([own, brand(-1, own.id)], rules).answered).toBe(0);
  });

  test("count business hours where asked, in the calendar of the business", () => {
    const calendar = { timeZone: "Europe/Paris" };
    const businessHours = { opens: "09:00", closes: "18:00", closed: ["2026-03-30"] } as const;
    // Friday 17:00 to Tuesday 10:30 in Paris: the clocks change on Sunday, Monday is a day off.
    const asked = act("ann", 0, "ask", { id: "q", at: Date.parse("2026-03-27T16:00:00Z") });
    const reply = brand(0, "q", { at: Date.parse("2026-03-31T08:30:00Z") });
    const hours = responses([asked, reply], { within: "3h", calendar, businessHours });
    expect(hours).toMatchObject({ answered: 1, median: { value: 2.5 * HOUR } });
    const sunday = { weekdays: ["sunday"], opens: "01:00", closes: "24:00" } as const;
    const night = responses([asked, reply], { within: "3h", calendar, businessHours: sunday });
    expect(night.median.value).toBe(22 * HOUR);
    const early = { weekdays: ["sunday"], opens: "01:30", closes: "23:30" } as const;
    const utc = responses([asked, reply], { within: "3h", businessHours: early });
    expect(utc.median.value).toBe(22 * HOUR);
  });

  test("wait for what is still inside the delay, and for acts", () => {
    const fresh = responses([act("ann", 0, "ask")], { within: "24h" });
    expect(fresh).toMatchObject({ pending: 1, rate: { value: null, reason: "immature" } });
    expect(responses([], { within: "24h" })).toMatchObject({
      asOf: null,
      rate: { reason: "zero-denominator" },
    });
    const cut = responses(waiting, {
      within: "24h",
      asOf: "2026-03-02",
      from: "2026-03-02",
      to: "2026-03-02",
    });
    expect(cut).toMatchObject({ inbound: 4, answered: 1, pending: 3 });
  });

  test("refuse what makes no sense", () => {
    const ask = (more: object) => () => responses([], { within: "24h", ...more });
    expect(ask({ within: "1 day" })).toThrow(/invalid-duration/);
    expect(ask({ needsAnswer: [{}] })).toThrow(/empty-rule/);
    expect(ask({ needsAnswer: [{ knid: ["ask"] }] })).toThrow(/unknown-field.*"kind"/);
    expect(ask({ businessHours: { opens: "9", closes: "18:00" } })).toThrow(/invalid-option/);
    expect(ask({ businessHours: { opens: "18:00", closes: "09:00" } })).toThrow(/invalid-option/);
    expect(ask({ businessHours: { opens: "09:00", closes: "18:75" } })).toThrow(/invalid-option/);
    const days = { weekdays: ["mondays"], opens: "09:00", closes: "18:00" };
    expect(ask({ businessHours: days })).toThrow(/unknown-word.*"monday"/);
  });
});

test("the inbox shows the most negative and the oldest first", () => {
  const open = unanswered(waiting, options);
  expect(open.map(({ interaction, overdue }) => [interaction.id, overdue])).toEqual([
    ["c", true],
    ["e", true],
    ["d", false],
  ]);
  const tones = (["positive", "neutral", undefined, "negative"] as const).map((sentiment) =>
    act("ann", 0, "ask", sentiment === undefined ? {} : { sentiment }),
  );
  const order = unanswered(tones, options).map(
    ({ interaction }) => interaction.sentiment ?? "unknown",
  );
  expect(order).toEqual(["negative", "unknown", "neutral", "positive"]);
});

describe("recovery", () => {
  test("sets unhappy people who were answered beside those who were not", () => {
    const bad = (actor: string, day: number, id: string) =>
      act(actor, day, "review", { id, sentiment: "negative" });
    const acts = [
      bad("ann", 0, "x1"),
      brand(1, "x1"),
      act("ann", 5, "comment", { sentiment: "positive" }),
      act("ann", 6, "image"),
      bad("bob", 0, "x2"),
      bad("cid", 0, "x3"),
      act("cid", 1, "like"),
      act("cid", 9, "hide"),
      bad("dan", 58, "x4"),
      brand(58, "x4"),
      bad(undefined as unknown as string, 0, "x5"),
      act("zoe", 60, "like"),
    ];
    const result = recovery(acts, fiveLevels, { within: "2d" });
    expect(result.answered).toMatchObject({
      people: 1,
      pending: 1,
      rate: { value: 1 },
      sentiment: { positive: 1 },
      levels: { creation: 1 },
    });
    expect(result.unanswered).toMatchObject({
      people: 2,
      rate: { value: 0.5 },
      sentiment: { unknown: 1 },
      levels: { feedback: 0, reading: 0 },
    });
    expect(result.difference).toBe(0.5);
    const early = recovery(acts.slice(8, 10), fiveLevels, { within: "2d" });
    expect(early).toMatchObject({
      difference: null,
      answered: { rate: { reason: "immature" } },
      unanswered: { rate: { reason: "zero-denominator" } },
    });
    expect(recovery([], fiveLevels, { within: "2d" }).answered.rate.reason).toBe("no-people");
  });

  test("equals a search person by person", () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const now = START + 25 * DAY;
        const result = recovery(acts, fiveLevels, { within: "2d", returnsWithin: "5d", asOf: now });
        const items = inbox(acts, now);
        const people = ofPeople(acts);
        const groups = { answered: [] as boolean[], unanswered: [] as boolean[] };
        for (const actor of actorsOf(people)) {
          const first = items.find(
            ({ one }) => one.actor === actor && one.sentiment === "negative",
          );
          if (first === undefined || first.one.at + 7 * DAY > now) continue;
          const { one, reply } = first;
          const isAnswered = reply !== undefined && reply.at - one.at <= 2 * DAY;
          const later = people.filter(
            (other) =>
              other.actor === actor && other.at > one.at + 2 * DAY && other.at <= one.at + 7 * DAY,
          );
          groups[isAnswered ? "answered" : "unanswered"].push(later.length > 0);
        }
        for (const name of ["answered", "unanswered"] as const) {
          const { people: some, rate, levels } = result[name];
          const back = groups[name].filter(Boolean).length;
          expect(some).toBe(groups[name].length);
          expect(rate.value).toBe(some === 0 ? null : back / some);
          const ranked = Object.values(levels).reduce((sum, one) => sum + one, 0);
          expect(ranked).toBeLessThanOrEqual(back);
        }
        expect(honest(result)).toBe(true);
      }),
    );
    expect(classify({ kind: "hide", channel: earned }, fiveLevels)).toBeNull();
  });
});

describe("peers", () => {
  test("answer each other, but not themselves and not as nobody", () => {
    const answer = (actor: string | undefined, day: number, inReplyTo: string) =>
      act(actor, day, "answer", { inReplyTo });
    const acts = [
      act("ann", 0, "ask", ids("q1")),
      answer("bob", 1, "q1"),
      brand(2, "q1"),
      act("ann", 0, "ask", ids("q2")),
      answer("ann", 1, "q2"),
      answer(undefined, 1, "q2"),
      brand(2, "q2"),
      act("ann", 0, "ask", ids("q3")),
      brand(1, "q3"),
      answer("bob", 2, "q3"),
      act("ann", 0, "ask", ids("q4")),
      act(undefined, 0, "ask", ids("q5")),
      answer("bob", 1, "q5"),
      act("ann", 0, "ask", ids("q6")),
      answer("bob", 1, "q6"),
      brand(1, "q6"),
    ];
    expect(peerAnswerShare(acts)).toMatchObject({ value: 0.5, numerator: 2, denominator: 4 });
    const comments = { questions: [{ kind: ["comment"] }] };
    expect(peerAnswerShare(acts, comments)).toMatchObject({
      value: null,
      reason: "zero-denominator",
    });
    expect(() => peerAnswerShare(acts, { questions: [{}] })).toThrow(/empty-rule/);
  });

  test("are found whatever the order of rows", () => {
    fc.assert(
      fc.property(shuffledActs, ([acts, mixed]) => {
        const answers = (rows: typeof acts) => [
          peerAnswerShare(rows),
          dialogue(rows),
          responses(rows, { within: "24h" }),
          unanswered(rows, { within: "24h" }),
          recovery(rows, fiveLevels, { within: "24h", returnsWithin: "2d" }),
        ];
        expect(answers(mixed)).toEqual(answers(acts));
        expect(honest(answers(acts))).toBe(true);
      }),
    );
  });
});

describe("dialogue", () => {
  test("goes both ways in a thread, directly or through a content", () => {
    const acts = [
      act(undefined, 0, "post", { id: "p", actorKind: "brand", content: { id: "content:p" } }),
      act("ann", 1, "comment", { id: "c", inReplyTo: "content:p" }),
      brand(2, "c"),
      act(undefined, 0, "post", { actorKind: "brand" }),
      act("bob", 0, "comment"),
      act("cid", 0, "reply", { inReplyTo: "outside" }),
      act("dan", 0, "reply", { inReplyTo: "outside" }),
      act("eve", 0, "reply", { id: "l1", inReplyTo: "l2" }),
      act("eve", 0, "reply", { id: "l2", inReplyTo: "l1" }),
      act(undefined, 3, "like", { actorKind: "brand", inReplyTo: "c" }),
      act("fay", 0, "like"),
    ];
    const result = dialogue(acts);
    expect(result).toMatchObject({
      threads: 5,
      bothWays: 1,
      reciprocity: { value: 0.2 },
      answering: { value: 1 / 3 },
    });
    expect(dialogue([])).toMatchObject({
      reciprocity: { reason: "zero-denominator" },
      answering: { value: null },
    });
  });
});
