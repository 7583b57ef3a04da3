// Prints some answers of the calendar; its test runs it under several TZ settings and compares.
import { zoneClock } from "../../src/calendar/zone-clock.ts";

const zones = [
  "UTC",
  "Europe/Paris",
  "America/New_York",
  "Asia/Kolkata",
  "Pacific/Apia",
  "Australia/Lord_Howe",
];
const instants = Array.from(
  { length: 400 },
  (_, index) => Date.UTC(2010, 0, 1) + index * 13.37 * 86_400_000,
);
const units = ["hour", "day", "week", "month", "quarter", "year"];
for (const timeZone of zones) {
  const clock = zoneClock({ timeZone });
  for (const at of instants)
    console.log(JSON.stringify(units.map((unit) => clock.bucketOf(at, unit))));
}
