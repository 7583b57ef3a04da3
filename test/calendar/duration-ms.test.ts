import { expect, test } from "vitest";
import { durationMs } from "../../src/index.ts";

test("reads minutes, hours and days", () => {
  expect([durationMs("15m"), durationMs("6h"), durationMs("30d"), durationMs("0.5h")]).toEqual([
    900_000, 21_600_000, 2_592_000_000, 1_800_000,
  ]);
});

test.each(["0m", "-5m", "5", "5s", "1e3m", "", "0.00001m"])("refuses %j", (duration) => {
  // @ts-expect-error some of these are not even typed as durations
  expect(() => durationMs(duration)).toThrow("paliers invalid-duration");
});
