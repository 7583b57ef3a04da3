import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  difference,
  formatMetric,
  interval,
  type KpiMetric,
  labelOfMetric,
  METRIC_LABELS,
  meanOf,
  medianOf,
  pooled,
} from "../../src/index.ts";
import { deepNumbers } from "../support/deep-numbers.ts";
import { KPIS, type Row } from "./all-kpis.ts";
import { anyRow, EMPTY, FULL } from "./facts.ts";
import { KPI_FILES } from "./kpi-files.ts";

const call = (id: string, row: Row): KpiMetric => {
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
    expect(source).toContain(`"${id}"`);
  });

  it("is in the table of this test, and has its name in both languages", () => {
    expect([...ids].sort()).toEqual([...KPI_FILES.keys()].sort());
    expect(Object.keys(METRIC_LABELS).sort()).toEqual([...ids].sort());
    for (const id of ids) {
      expect(METRIC_LABELS[id]?.en).toMatch(/^[A-Z]/);
      expect(METRIC_LABELS[id]?.fr).toMatch(/^\p{Lu}/u);
      expect(METRIC_LABELS[id]?.fr).not.toContain("'");
    }
    const names = Object.values(METRIC_LABELS);
    expect(new Set(names.map(({ en }) => en)).size).toBe(ids.length);
    expect(new Set(names.map(({ fr }) => fr)).size).toBe(ids.length);
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
    for (const id of ids.filter((name) => name !== "reciprocity-by-thread")) {
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
            expect(formatMetric(metric, "fr")).not.toMatch(/NaN|∞|undefined|null/);
            expect(labelOfMetric(metric)).not.toBe("");
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
