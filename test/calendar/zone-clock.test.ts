import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { bucketOf } from "../../src/calendar/bucket-of.ts";
import type { TimeUnit } from "../../src/calendar/bucket.ts";
import { startOfDay } from "../../src/calendar/start-of-day.ts";
import { zoneClock } from "../../src/calendar/zone-clock.ts";

const HOUR = 3_600_000;
const ZONES = [
  "UTC",
  "Europe/Paris",
  "Europe/London",
  "America/New_York",
  "America/Sao_Paulo",
  "America/St_Johns",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Africa/Cairo",
  "Africa/Casablanca",
  "Australia/Lord_Howe",
  "Pacific/Apia",
] as const;
const UNITS = [
  "hour",
  "day",
  "week",
  "month",
  "quarter",
  "year",
] as const satisfies readonly TimeUnit[];
const instant = (text: string) => Date.parse(text);

describe("a bucket", () => {
  test.each([
    ["hour", "2026-10-25T02+01:00"],
    ["day", "2026-10-25"],
    ["week", "2026-W43"],
    ["month", "2026-10"],
    ["quarter", "2026-Q4"],
    ["year", "2026"],
  ] as const)("of a %s is named by its start", (unit, name) => {
    expect(bucketOf(instant("2026-10-25T01:30:00Z"), unit, { timeZone: "Europe/Paris" }).name).toBe(
      name,
    );
  });

  test("keeps the two hours of an autumn night apart", () => {
    const paris = { timeZone: "Europe/Paris" };
    const first = bucketOf(instant("2026-10-25T00:30:00Z"), "hour", paris);
    const second = bucketOf(instant("2026-10-25T01:30:00Z"), "hour", paris);
    expect([first.name, second.name]).toEqual(["2026-10-25T02+02:00", "2026-10-25T02+01:00"]);
    expect(first.end).toBe(second.start);
  });

  test("of a week that starts on Sunday is named by its first day", () => {
    const american = { timeZone: "America/New_York", weekStart: "sunday" } as const;
    expect(bucketOf(instant("2026-10-24T12:00:00Z"), "week", american).name).toBe("2026-10-18");
    expect(bucketOf(instant("2026-10-25T12:00:00Z"), "week", american).name).toBe("2026-10-25");
  });

  test("of an ISO week belongs to the year of its Thursday", () => {
    expect(bucketOf(instant("2027-01-03T12:00:00Z"), "week").name).toBe("2026-W53");
    expect(bucketOf(instant("2024-12-30T12:00:00Z"), "week").name).toBe("2025-W01");
  });

  test("of an hour may last thirty minutes where the clock moves by as much", () => {
    const howe = { timeZone: "Australia/Lord_Howe" };
    const before = bucketOf(instant("2026-04-04T14:45:00Z"), "hour", howe);
    const after = bucketOf(instant("2026-04-04T15:10:00Z"), "hour", howe);
    expect([before.name, after.name]).toEqual(["2026-04-05T01+11:00", "2026-04-05T01+10:30"]);
    expect([before.end - before.start, after.end - after.start]).toEqual([HOUR, HOUR / 2]);
  });

  test("starts with the first instant that exists where midnight does not", () => {
    const { start, end } = bucketOf(instant("2018-11-04T12:00:00Z"), "day", {
      timeZone: "America/Sao_Paulo",
    });
    expect([start, (end - start) / HOUR]).toEqual([instant("2018-11-04T03:00:00Z"), 23]);
  });

  test("of the day that Samoa skipped has no instant", () => {
    const apia = { timeZone: "Pacific/Apia" };
    expect(startOfDay("2011-12-30", apia)).toBe(startOfDay("2011-12-31", apia));
    expect(bucketOf(instant("2011-12-30T10:00:00Z") - 1, "day", apia).name).toBe("2011-12-29");
    expect(bucketOf(instant("2011-12-30T10:00:00Z"), "day", apia).name).toBe("2011-12-31");
  });

  test("writes years before 1000 with four digits, and offsets of long ago with their seconds", () => {
    expect(bucketOf(instant("0033-04-03T15:00:00Z"), "month").name).toBe("0033-04");
    expect(
      bucketOf(instant("1900-01-01T12:00:00Z"), "hour", { timeZone: "Europe/Paris" }).name,
    ).toBe("1900-01-01T12+00:09:21");
    expect(
      bucketOf(instant("0000-06-01T12:00:00Z"), "day", { timeZone: "Europe/Paris" }).name,
    ).toBe("0000-06-01");
  });

  test("refuses a zone that does not exist, with the nearest one", () => {
    expect(() => bucketOf(0, "day", { timeZone: "Europe/Pariss" })).toThrow(
      'paliers unknown-time-zone: "Europe/Pariss" is not a time zone, did you mean "Europe/Paris"?',
    );
    expect(() => bucketOf(0, "day", { timeZone: "?" })).toThrow(
      "expected an IANA name such as Europe/Paris",
    );
  });

  test.each(["2026-02-30", "2026-2-3", "26-02-03", "", "2026-13-01"])(
    "refuses the day %j",
    (day) => {
      // @ts-expect-error some of these are not even typed as days
      expect(() => startOfDay(day)).toThrow("paliers invalid-day");
    },
  );
});

const CASES = join(import.meta.dirname, "../reference/cases/time-buckets.json");
interface Case {
  readonly name: string;
  readonly inputs: { readonly at: string; readonly zone: string };
  readonly expected: {
    readonly day?: string;
    readonly isoWeek: string;
    readonly month: string;
    readonly dayStart: string;
    readonly dayEnd: string;
  };
}

describe("the calendar beside a second opinion", () => {
  test("agrees with Temporal on days, weeks and months, in twelve zones over ten years", () => {
    const clocks = new Map(ZONES.map((timeZone) => [timeZone, zoneClock({ timeZone })]));
    const range = { min: instant("2009-01-01T00:00:00Z"), max: instant("2019-01-01T00:00:00Z") };
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.integer(range), (zone, at) => {
        const clock = clocks.get(zone);
        const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
        const date = zoned.toPlainDate();
        const week = `${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, "0")}`;
        const names = [String(date), week, date.toPlainYearMonth().toString(), String(date.year)];
        expect(
          (["day", "week", "month", "year"] as const).map((unit) => clock?.bucketOf(at, unit).name),
        ).toEqual(names);
        const start = (day: Temporal.PlainDate) => day.toZonedDateTime(zone).epochMilliseconds;
        expect(clock?.bucketOf(at, "day")).toMatchObject({
          start: start(date),
          end: start(date.add({ days: 1 })),
        });
        const first = date.with({ day: 1 });
        expect(clock?.bucketOf(at, "month")).toMatchObject({
          start: start(first),
          end: start(first.add({ months: 1 })),
        });
        const hour = `${zoned.toString({ smallestUnit: "minute", timeZoneName: "never", offset: "never" }).slice(0, 13)}${zoned.offset}`;
        expect(clock?.bucketOf(at, "hour").name).toBe(hour);
      }),
      { numRuns: 3000 },
    );
  });

  test("puts every hour of ten years in one day, and leaves no gap", () => {
    for (const timeZone of ZONES) {
      const clock = zoneClock({ timeZone });
      const end = instant("2019-01-01T00:00:00Z");
      let day = clock.bucketOf(instant("2009-01-01T00:00:00Z"), "day");
      let month = clock.bucketOf(day.start, "month");
      while (day.end < end) {
        const next = clock.bucketOf(day.end, "day");
        expect(next.start).toBe(day.end);
        expect(next.name > day.name).toBe(true);
        if (day.end >= month.end) {
          const following = clock.bucketOf(day.end, "month");
          expect(following.start).toBe(month.end);
          month = following;
        }
        day = next;
      }
    }
  });

  test("leaves no gap between the hours of a year, wherever the clock moves", () => {
    for (const timeZone of [
      "Europe/Paris",
      "Australia/Lord_Howe",
      "Asia/Kathmandu",
      "Africa/Casablanca",
    ]) {
      const clock = zoneClock({ timeZone });
      let hour = clock.bucketOf(instant("2018-01-01T00:00:00Z"), "hour");
      while (hour.end < instant("2019-01-01T00:00:00Z")) {
        const next = clock.bucketOf(hour.end, "hour");
        expect(next.start).toBe(hour.end);
        expect(clock.bucketOf(next.end - 1, "hour")).toEqual(next);
        hour = next;
      }
    }
  });

  test.skipIf(!existsSync(CASES))("gives the answers of the reference cases", () => {
    const { cases }: { readonly cases: readonly Case[] } = JSON.parse(readFileSync(CASES, "utf8"));
    const known = cases.filter(({ expected }) => expected.day !== undefined);
    expect(known.length).toBeGreaterThan(20);
    for (const { name, inputs, expected } of known) {
      const at = instant(inputs.at);
      const calendar = { timeZone: inputs.zone };
      const { name: day, start, end } = bucketOf(at, "day", calendar);
      expect({
        name,
        day,
        isoWeek: bucketOf(at, "week", calendar).name,
        dayStart: start,
        dayEnd: end,
      }).toEqual({
        name,
        day: expected.day,
        isoWeek: expected.isoWeek,
        dayStart: instant(expected.dayStart),
        dayEnd: instant(expected.dayEnd),
      });
    }
  });

  test("says the same whatever the machine's own time zone", () => {
    const program = join(import.meta.dirname, "answers.mjs");
    const answers = ["UTC", "America/New_York", "Asia/Kolkata", "Pacific/Apia"].map((TZ) =>
      execFileSync(process.execPath, ["--no-warnings", program], {
        env: { ...process.env, TZ, LANG: "tr_TR.UTF-8" },
        encoding: "utf8",
      }),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]?.split("\n").length).toBeGreaterThan(2000);
  });
});
