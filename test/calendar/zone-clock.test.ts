import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { zoneClock } from "../../src/calendar/zone-clock.ts";
import { bucketOf, startOfDay, type TimeUnit } from "../../src/index.ts";

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
    expect(
      bucketOf(instant("2026-10-25T01:30:00Z"), unit, { calendar: { timeZone: "Europe/Paris" } })
        .name,
    ).toBe(name);
  });

  test("keeps the two hours of an autumn night apart", () => {
    const paris = { timeZone: "Europe/Paris" };
    const first = bucketOf(instant("2026-10-25T00:30:00Z"), "hour", { calendar: paris });
    const second = bucketOf(instant("2026-10-25T01:30:00Z"), "hour", { calendar: paris });
    expect([first.name, second.name]).toEqual(["2026-10-25T02+02:00", "2026-10-25T02+01:00"]);
    expect(first.end).toBe(second.start);
  });

  test("of a week that starts on Sunday is named by its first day", () => {
    const american = { timeZone: "America/New_York", weekStart: "sunday" } as const;
    expect(bucketOf(instant("2026-10-24T12:00:00Z"), "week", { calendar: american }).name).toBe(
      "2026-10-18",
    );
    expect(bucketOf(instant("2026-10-25T12:00:00Z"), "week", { calendar: american }).name).toBe(
      "2026-10-25",
    );
  });

  test("of an ISO week belongs to the year of its Thursday", () => {
    expect(bucketOf(instant("2027-01-03T12:00:00Z"), "week").name).toBe("2026-W53");
    expect(bucketOf(instant("2024-12-30T12:00:00Z"), "week").name).toBe("2025-W01");
  });

  test("of an hour may last thirty minutes where the clock moves by as much", () => {
    const howe = { timeZone: "Australia/Lord_Howe" };
    const before = bucketOf(instant("2026-04-04T14:45:00Z"), "hour", { calendar: howe });
    const after = bucketOf(instant("2026-04-04T15:10:00Z"), "hour", { calendar: howe });
    expect([before.name, after.name]).toEqual(["2026-04-05T01+11:00", "2026-04-05T01+10:30"]);
    expect([before.end - before.start, after.end - after.start]).toEqual([HOUR, HOUR / 2]);
  });

  test("starts with the first instant that exists where midnight does not", () => {
    const { start, end } = bucketOf(instant("2018-11-04T12:00:00Z"), "day", {
      calendar: {
        timeZone: "America/Sao_Paulo",
      },
    });
    expect([start, (end - start) / HOUR]).toEqual([instant("2018-11-04T03:00:00Z"), 23]);
  });

  test("does not begin again where the clock goes back over midnight", () => {
    // At 0:01 on 7 November 2010 the clocks of Newfoundland showed 23:01 of the day before once more.
    const clock = zoneClock({ timeZone: "America/St_Johns" });
    const again = instant("2010-11-07T03:00:00Z");
    const day = clock.bucketOf(again, "day");
    expect(day).toEqual({
      name: "2010-11-07",
      start: instant("2010-11-07T02:30:00Z"),
      end: instant("2010-11-08T03:30:00Z"),
    });
    expect(clock.bucketOf(day.start - 1, "day").end).toBe(day.start);
    expect(clock.bucketOf(again, "hour")).toEqual({
      name: "2010-11-06T23-03:30",
      start: instant("2010-11-07T02:31:00Z"),
      end: instant("2010-11-07T03:30:00Z"),
    });
    expect(clock.bucketOf(again - HOUR / 2, "hour").name).toBe("2010-11-07T00-02:30");
  });

  test("is whole in zones more than fifteen hours from UTC, as Alaska once was", () => {
    const day = bucketOf(instant("1850-06-15T12:00:00Z"), "day", {
      calendar: { timeZone: "America/Juneau" },
    });
    expect([day.name, day.start]).toEqual(["1850-06-16", instant("1850-06-15T08:57:41Z")]);
  });

  test("is found among hours that a window of rules cuts in two", () => {
    // Rules are read 33 days at a time, cut at midnight UTC: 5:45 in Kathmandu, inside its hour 5:00.
    const clock = zoneClock({ timeZone: "Asia/Kathmandu" });
    const cut = Math.ceil(instant("2026-01-01T00:00:00Z") / (33 * 24 * HOUR)) * 33 * 24 * HOUR;
    const before = clock.bucketOf(cut - 1, "hour");
    expect(clock.bucketOf(cut, "hour")).toEqual(before);
    expect(zoneClock({ timeZone: "Asia/Kathmandu" }).bucketOf(cut, "hour")).toEqual(before);
    expect(before.end - before.start).toBe(HOUR);
  });

  test("of the day that Samoa skipped has no instant", () => {
    const apia = { timeZone: "Pacific/Apia" };
    expect(startOfDay("2011-12-30", { calendar: apia })).toBe(
      startOfDay("2011-12-31", { calendar: apia }),
    );
    expect(bucketOf(instant("2011-12-30T10:00:00Z") - 1, "day", { calendar: apia }).name).toBe(
      "2011-12-29",
    );
    expect(bucketOf(instant("2011-12-30T10:00:00Z"), "day", { calendar: apia }).name).toBe(
      "2011-12-31",
    );
  });

  test("writes years before 1000 with four digits, and offsets of long ago with their seconds", () => {
    expect(bucketOf(instant("0033-04-03T15:00:00Z"), "month").name).toBe("0033-04");
    expect(
      bucketOf(instant("1900-01-01T12:00:00Z"), "hour", { calendar: { timeZone: "Europe/Paris" } })
        .name,
    ).toBe("1900-01-01T12+00:09:21");
    expect(
      bucketOf(instant("0000-06-01T12:00:00Z"), "day", { calendar: { timeZone: "Europe/Paris" } })
        .name,
    ).toBe("0000-06-01");
  });

  test("refuses a zone that does not exist, with the nearest one", () => {
    expect(() => bucketOf(0, "day", { calendar: { timeZone: "Europe/Pariss" } })).toThrow(
      'paliers unknown-time-zone: "Europe/Pariss" is no time zone, did you mean "Europe/Paris"?',
    );
    expect(() => bucketOf(0, "day", { calendar: { timeZone: "?" } })).toThrow(
      "expected one like Europe/Paris",
    );
  });

  test.each(["+02:00", "-05:00", "", undefined])("refuses the zone %j on every engine", (zone) => {
    // @ts-expect-error one of these is no text: it must not mean the machine's own zone
    expect(() => bucketOf(0, "day", { calendar: { timeZone: zone } })).toThrow(
      "paliers unknown-time-zone",
    );
  });

  test("refuses a week from Saturday, and a unit that is none", () => {
    // @ts-expect-error a week starts on monday or sunday
    const week = () => zoneClock({ timeZone: "UTC", weekStart: "saturday" });
    expect(week).toThrow('paliers unknown-word: option "weekStart" is "saturday"');
    // @ts-expect-error a unit is written in small letters
    const unit = () => bucketOf(0, "Week");
    expect(unit).toThrow('paliers unknown-word: the unit of time is "Week", did you mean "week"?');
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, -62_167_219_200_001, 253_402_300_800_000])(
    "refuses the instant %d, in any zone",
    (at) => {
      for (const timeZone of ["UTC", "Europe/Paris"]) {
        for (const unit of UNITS) {
          expect(() => bucketOf(at, unit, { calendar: { timeZone } })).toThrow(
            "paliers invalid-instant",
          );
        }
      }
    },
  );

  test("has a name at both ends of the calendar", () => {
    const first = instant("0000-01-01T00:00:00Z");
    expect(bucketOf(first, "day").name).toBe("0000-01-01");
    expect(bucketOf(first, "day", { calendar: { timeZone: "America/New_York" } }).name).toBe(
      "-000001-12-31",
    );
    expect(bucketOf(instant("9999-12-31T23:59:59Z"), "quarter").name).toBe("9999-Q4");
  });
});

describe("the start of a day", () => {
  test("is that of the day, or of one some days later or earlier", () => {
    const paris = { timeZone: "Europe/Paris" };
    expect(startOfDay("2026-03-29", { calendar: paris })).toBe(instant("2026-03-28T23:00:00Z"));
    expect(startOfDay("2026-03-29", { calendar: paris, plusDays: 1 })).toBe(
      instant("2026-03-29T22:00:00Z"),
    );
    expect(startOfDay("2026-03-01", { plusDays: -1 })).toBe(instant("2026-02-28T00:00:00Z"));
    expect(startOfDay("0004-02-29")).toBe(instant("0004-02-29T00:00:00Z"));
  });

  test.each(["2026-02-30", "2026-2-3", "26-02-03", "", "2026-13-01", "2026-00-10", "٢٠٢٦-٠١-٠١"])(
    "refuses the day %j",
    (day) => {
      // @ts-expect-error some of these are not even typed as days
      expect(() => startOfDay(day)).toThrow("paliers invalid-day");
    },
  );

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e9, -1e9])(
    "refuses to go %d days further",
    (days) => {
      for (const timeZone of ["UTC", "Europe/Paris"]) {
        expect(() => startOfDay("2026-01-01", { calendar: { timeZone }, plusDays: days })).toThrow(
          "paliers invalid-day",
        );
      }
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
        const start = (day: Temporal.PlainDate) => day.toZonedDateTime(zone).epochMilliseconds;
        const shown = zoned.toPlainDate();
        // A day ends where the next one starts, even if the clock shows it again.
        const next = shown.add({ days: 1 });
        const date = start(next) <= at ? next : shown;
        const week = `${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, "0")}`;
        const names = [String(date), week, date.toPlainYearMonth().toString(), String(date.year)];
        expect(
          (["day", "week", "month", "year"] as const).map((unit) => clock?.bucketOf(at, unit).name),
        ).toEqual(names);
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

  test("puts every instant in one bucket of each unit, inside its own hour and day", () => {
    const clocks = ZONES.flatMap((timeZone) =>
      (["monday", "sunday"] as const).map((weekStart) => zoneClock({ timeZone, weekStart })),
    );
    const range = { min: instant("2009-01-01T00:00:00Z"), max: instant("2019-01-01T00:00:00Z") };
    fc.assert(
      fc.property(fc.constantFrom(...clocks), fc.integer(range), (clock, at) => {
        const buckets = UNITS.map((unit) => clock.bucketOf(at, unit));
        const [hour, day, , month, quarter, year] = buckets;
        for (const [index, bucket] of buckets.entries()) {
          const unit = UNITS[index] ?? "day";
          expect(bucket.start <= at && at < bucket.end).toBe(true);
          expect(clock.bucketOf(bucket.start, unit)).toEqual(bucket);
          expect(clock.bucketOf(bucket.end - 1, unit)).toEqual(bucket);
          expect(clock.bucketOf(bucket.end, unit).start).toBe(bucket.end);
          expect(clock.bucketOf(bucket.start - 1, unit).end).toBe(bucket.start);
        }
        const nested = [hour, day, month, quarter, year];
        expect(nested.map((one) => one?.start)).toEqual(
          nested.map((one) => one?.start).sort((a = 0, b = 0) => b - a),
        );
        expect(nested.map((one) => one?.end)).toEqual(
          nested.map((one) => one?.end).sort((a = 0, b = 0) => a - b),
        );
      }),
      { numRuns: 300 },
    );
  });

  test("fills ten years with days that leave no gap and come in order", () => {
    const end = instant("2019-01-01T00:00:00Z");
    for (const timeZone of ZONES) {
      const clock = zoneClock({ timeZone });
      const first = clock.bucketOf(instant("2009-01-01T00:00:00Z"), "day");
      let [day, elapsed, broken] = [first, first.end - first.start, 0];
      while (day.end < end) {
        const next = clock.bucketOf(day.end, "day");
        if (next.start !== day.end || next.name <= day.name) broken += 1;
        elapsed += next.end - next.start;
        day = next;
      }
      expect({ timeZone, broken, elapsed }).toEqual({
        timeZone,
        broken: 0,
        elapsed: day.end - first.start,
      });
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
      const names = new Set<string>();
      let [hours, broken] = [0, 0];
      while (hour.end < instant("2019-01-01T00:00:00Z")) {
        const next = clock.bucketOf(hour.end, "hour");
        if (next.start !== hour.end || next.end - next.start > HOUR) broken += 1;
        names.add(next.name);
        hours += 1;
        hour = next;
      }
      expect({ timeZone, broken, names: names.size }).toEqual({
        timeZone,
        broken: 0,
        names: hours,
      });
    }
  });

  test.skipIf(!existsSync(CASES))("gives the answers of the reference cases", () => {
    const { cases }: { readonly cases: readonly Case[] } = JSON.parse(readFileSync(CASES, "utf8"));
    const known = cases.filter(({ expected }) => expected.day !== undefined);
    expect([cases.length, known.length]).toEqual([30, 23]);
    for (const { name, inputs, expected } of known) {
      const at = instant(inputs.at);
      const calendar = { timeZone: inputs.zone };
      const { name: day, start, end } = bucketOf(at, "day", { calendar });
      expect({
        name,
        day,
        isoWeek: bucketOf(at, "week", { calendar }).name,
        month: bucketOf(at, "month", { calendar }).name,
        dayStart: start,
        dayEnd: end,
      }).toEqual({
        name,
        day: expected.day,
        isoWeek: expected.isoWeek,
        month: expected.month,
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
