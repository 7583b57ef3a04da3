import { expect, test } from "vitest";
import { workingTime } from "../../src/calendar/working-time.ts";
import { zoneClock } from "../../src/calendar/zone-clock.ts";

const HOUR = 3_600_000;
const weekdays = ["saturday", "sunday", "monday"] as const;

test("a day that is open around the clock is as long as its clocks make it", () => {
  const clock = zoneClock({ timeZone: "Europe/Paris" });
  const open = workingTime({ opens: "00:00", closes: "24:00", weekdays }, clock);
  const span = (day: "2026-03-29" | "2026-10-25" | "2026-03-30") =>
    open(clock.startOfDay(day), clock.startOfDay(day, 1)) / HOUR;
  expect([span("2026-03-29"), span("2026-03-30"), span("2026-10-25")]).toEqual([23, 24, 25]);
});

test("a shop that opens at nine opens at nine on the day the clocks change too", () => {
  const clock = zoneClock({ timeZone: "Europe/Paris" });
  const open = workingTime({ opens: "09:00", closes: "17:00", weekdays }, clock);
  expect(open(clock.startOfDay("2026-03-29"), clock.startOfDay("2026-03-29", 1)) / HOUR).toBe(8);
  expect(
    open(Date.parse("2026-03-29T08:00:00+02:00"), Date.parse("2026-03-29T10:00:00+02:00")) / HOUR,
  ).toBe(1);
});
