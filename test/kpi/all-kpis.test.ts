import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  difference,
  formatMetric,
  interval,
  labelOfMetric,
  type Metric,
  meanOf,
  medianOf,
  pooled,
} from "../../src/index.ts";
import { deepNumbers } from "../support/deep-numbers.ts";
import { untyped } from "../support/untyped.ts";
import { KPIS, type Row } from "./all-kpis.ts";
import { anyRow, EMPTY, FULL } from "./facts.ts";
import { KPI_FILES } from "./kpi-files.ts";

const call = (id: string, row: Row): Metric => {
  const kpi = KPIS[id];
  if (kpi === undefined) throw new Error(`no KPI ${id}`);
  return kpi(row);
};
const isHonest = (number: number) => Number.isFinite(number) && !Object.is(number, -0);
const ids = Object.keys(KPIS);

describe("every KPI", () => {
  it.each(ids)("%s has a value on full facts, and is named after its file", (id) => {
    const metric = call(id, FULL);
    expect(metric).toMatchObject({ measures: "engagement", id });
    expect(metric.value).not.toBeNull();
    const source = readFileSync(KPI_FILES.get(id) ?? "", "utf8");
    const name = id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    expect(source).toContain(`export function ${name}`);
  });

  it("is in the table of this test", () => {
    expect([...ids].sort()).toEqual([...KPI_FILES.keys()].sort());
  });

  it.each(ids)("%s refuses what is no facts, and says what it wanted", (id) => {
    for (const wrong of [undefined, null, 5, "facts", [], [FULL], {}]) {
      const thrown = () => call(id, untyped(wrong));
      expect(thrown).toThrow(/^paliers invalid-input: facts, one row at a time/);
    }
  });

  it("divides what it says it divided", () => {
    // Medians and runs have no numerator; one is rounded up.
    const others = /^(?:median-|longest-|critical-|visitors)/;
    for (const id of ids.filter((name) => !others.test(name))) {
      const { value, numerator, denominator } = call(id, FULL);
      expect([id, (numerator ?? 0) / (denominator ?? 0)]).toEqual([id, value]);
    }
  });

  it("says why it is null on facts of nothing, and never 0 instead", () => {
    const reasons = Object.fromEntries(ids.map((id) => [id, call(id, EMPTY).reason ?? "value"]));
    expect(reasons).toMatchSnapshot();
    for (const id of ids.filter((name) => reasons[name] !== "value"))
      expect(call(id, EMPTY).value).toBeNull();
  });

  it("passes the taxonomy on, and that a bucket was cut", () => {
    for (const id of ids) {
      expect([id, call(id, { ...FULL, partial: true }).partial]).toEqual([id, true]);
      expect([id, call(id, FULL)]).not.toHaveProperty("1.partial");
      expect(call(id, FULL).taxonomy).toEqual({ id: "cobra", version: 1 });
    }
  });

  it("has no NaN, Infinity or -0, and a reason for each null, whatever the facts", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        fc.array(anyRow, { minLength: 1, maxLength: 4 }),
        (id, rows) => {
          const metrics = rows.map((row) => call(id, row));
          const [first] = metrics;
          if (first === undefined) return;
          const derived = [pooled(metrics), meanOf(metrics, { seed: 1 }), medianOf(metrics)];
          const all = [
            ...metrics,
            ...derived,
            ...[...metrics, ...derived].map((one) => interval(one)),
          ];
          for (const metric of all) {
            expect(deepNumbers(metric).filter((number) => !isHonest(number))).toEqual([]);
            if (metric.value === null) expect(metric.reason).toBeTypeOf("string");
            const { lower = null, upper = null, value } = metric;
            if (lower !== null && upper !== null && value !== null) {
              expect(lower).toBeLessThanOrEqual(value);
              expect(upper).toBeGreaterThanOrEqual(value);
            }
            expect(formatMetric(metric, { locale: "fr" })).not.toMatch(/NaN|∞|undefined|null/);
            expect(labelOfMetric(metric)).not.toBe("");
            if (metric.value !== null) expect(metric).not.toHaveProperty("reason");
          }
          const apart = difference(first, metrics.at(-1) ?? first);
          expect(deepNumbers(apart).filter((number) => !isHonest(number))).toEqual([]);
          expect(apart.absolute === null).toBe(
            apart.absolute === null && apart.reason !== undefined,
          );
        },
      ),
      { numRuns: 1500 },
    );
  });
});
