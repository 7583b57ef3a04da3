import { describe, expect, test } from "vitest";
import { checkExport, facebookPosts, problemText } from "../../src/sources/index.ts";

const PARIS = { calendar: { timeZone: "Europe/Paris" } };
const post = (id: number, time: string) => ({
  "Post ID": String(id),
  "Publish time": time,
  Reactions: "9",
  Comments: "3",
  Shares: "1",
  "Total clicks": "20",
});
const posts = (...times: readonly string[]) => times.map((time, id) => post(id, time));
const days = (...times: readonly string[]): readonly string[] =>
  checkExport(posts(...times), facebookPosts, PARIS)
    .interactions.filter(({ kind }) => kind === "post")
    .map(({ at }) => new Date(at).toISOString().slice(0, 10));
const two = (number: number): string => String(number).padStart(2, "0");

describe("dates of an export", () => {
  test("from February to April, day first, are read by what their rows prove", () => {
    const written = Array.from({ length: 40 }, (_, index) => {
      const day = new Date(Date.UTC(2026, 1, 1 + index * 2, 9));
      return {
        text: `${two(day.getUTCDate())}/${two(day.getUTCMonth() + 1)}/2026 10:05`,
        day: day.toISOString().slice(0, 10),
      };
    });
    const { rejected, fatal, interactions } = checkExport(
      posts(...written.map(({ text }) => text)),
      facebookPosts,
      PARIS,
    );
    expect([rejected, fatal, interactions.length]).toEqual([[], null, 200]);
    expect(days(...written.map(({ text }) => text))).toEqual(written.map(({ day }) => day));
  });

  test("are proven by one row, wherever it stands", () => {
    expect(days("09/03/2026 10:05", "13/03/2026 10:05")).toEqual(["2026-03-09", "2026-03-13"]);
    expect(days("09/03/2026 10:05", "03/13/2026 10:05")).toEqual(["2026-09-03", "2026-03-13"]);
    expect(days("30/02/2026 10:05", "09/03/2026 10:05", "31/01/2026 10:05")).toEqual([
      "2026-03-09",
      "2026-01-31",
    ]);
  });

  test("that nothing proves are refused with the question", () => {
    const { fatal, records, interactions } = checkExport(
      posts("03/03/2026 10:05", "09/03/2026 10:05", "10/03/2026 10:05"),
      facebookPosts,
      PARIS,
    );
    expect([records, interactions]).toEqual([0, []]);
    expect(fatal).toEqual({
      line: 0,
      field: "at",
      code: "ambiguous-dates",
      value: "09/03/2026 10:05",
      column: "Publish time",
      dates: 2,
      isMixed: false,
    });
    expect(problemText(fatal === null ? [] : [fatal])).toBe(
      'paliers ambiguous-dates: "09/03/2026 10:05" can be 9 March or 3 September, and no row of the file tells which (2 can be both).\n  Which is it? Say { dates: "day/month/year" } or { dates: "month/day/year" }.',
    );
  });

  test("that prove both orders are refused where one can be read either way", () => {
    const mixed = ["13/03/2026 10:05", "03/14/2026 10:05"];
    expect(days(...mixed)).toEqual(["2026-03-13", "2026-03-14"]);
    const { fatal } = checkExport(posts(...mixed, "09/03/2026 10:05"), facebookPosts, PARIS);
    expect(fatal).toMatchObject({ code: "ambiguous-dates", isMixed: true });
  });

  test("are read as the caller says, and others are told in the form that they plainly are", () => {
    const rows = posts("09/03/2026 10:05", "13/03/2026 10:05");
    const read = (dates: "day/month/year" | "month/day/year") =>
      checkExport(rows, facebookPosts, { ...PARIS, dates });
    expect(read("day/month/year").rejected).toEqual([]);
    const { exposures, interactions, rejected } = read("month/day/year");
    expect([exposures, interactions.length]).toEqual([[], 5]);
    expect(new Date(interactions[0]?.at ?? 0).toISOString()).toBe("2026-09-03T08:05:00.000Z");
    expect(rejected).toMatchObject([
      { line: 2, code: "bad-date", expected: "month/day/year hour:minute" },
    ]);
    expect(problemText(rejected)).toContain("can only be 13 March, written day/month/year.");
  });

  test("are of one form in a preset of one's own that says so", () => {
    const preset = {
      ...facebookPosts,
      at: { form: "day/month/year hour:minute", column: "Publish time" },
    } as const;
    const { interactions } = checkExport(posts("09/03/2026 10:05"), preset, PARIS);
    expect(new Date(interactions[0]?.at ?? 0).toISOString()).toBe("2026-03-09T09:05:00.000Z");
  });

  test("cannot be asked for in another form, or of an export that has none", () => {
    // @ts-expect-error: no such order
    expect(() => checkExport([], facebookPosts, { ...PARIS, dates: "year" })).toThrow("dates");
    const months = { ...facebookPosts, at: { form: "month", column: "M", year: 2014 } } as const;
    expect(() => checkExport([], months, { ...PARIS, dates: "day/month/year" })).toThrow("months");
  });

  test("are still read where the source breaks off after them", () => {
    function* source(): Generator<object> {
      yield post(1, "13/03/2026 10:05");
      throw new Error("line cut");
    }
    const { fatal, interactions } = checkExport(source(), facebookPosts, PARIS);
    expect([fatal?.code, interactions.length]).toEqual(["source-error", 5]);
  });
});
