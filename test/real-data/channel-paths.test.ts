import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  type Attribution,
  firstTouch,
  lastTouch,
  linearTouch,
  markovAttribution,
  type Path,
  pathsOf,
  positionTouch,
  shapleyAttribution,
} from "../../src/impact/index.ts";
import { amount } from "../impact/fixtures.ts";

const FILE = join(import.meta.dirname, "../../../shared/data/channel-paths.csv");

// Conversions and value by first, last and linear touch, from two counts made elsewhere.
const FIGURES: { readonly [channel: string]: readonly number[] } = {
  eta: [3164, 11909.4762130316, 4167, 16754.2038001057, 3539.95115710057, 13783.4970509201],
  iota: [4606, 19597.2612769752, 3355, 13487.9742713577, 3857.09622101776, 15988.9889950236],
  alpha: [6308, 19121.2723557988, 8447, 28414.214274364, 7574.71859375117, 24524.7095688335],
  beta: [2831, 12235.5917443553, 989, 3850.0209872582, 2083.50014458908, 8954.2667166078],
  theta: [1606, 6652.34934744683, 653, 2799.0919875817, 1022.80139390422, 4295.74361948719],
  lambda: [902, 3735.60216491597, 1207, 5249.94998542781, 1035.25757228553, 4430.31616942845],
  kappa: [74, 305.74325, 230, 1069.38425, 137.964077922278, 599.747786255267],
  zeta: [27, 103.004, 107, 453.26075, 136.551540466445, 539.528763052843],
  epsilon: [99, 412.301242857143, 531, 2202.61228928572, 272.17043772046, 1106.27006526655],
  gamma: [165, 718.977991830065, 92, 506.013991830065, 121.041639020267, 569.417357891057],
  delta: [1, 6.119, 5, 10.972, 1.725, 4.40405],
  mi: [2, 5.273, 2, 5.273, 2.22222222222222, 6.08144444444444],
};

function readFile(): readonly Path[] {
  const [, ...lines] = readFileSync(FILE, "utf8").trimEnd().split(/\r?\n/);
  return lines.map((line) => {
    const [path = "", conversions, value, nulls] = line.replaceAll('"', "").split(",");
    return {
      path: path.split(" > "),
      conversions: Number(conversions),
      value: Number(value),
      nulls: Number(nulls),
    };
  });
}

const near = (found: number | null | undefined, expected: number) =>
  Math.abs((found ?? Number.NaN) - expected) <= 1e-9 * expected;

describe.skipIf(!existsSync(FILE))(
  "ten thousand journeys over twelve channels (skipped where the file is not)",
  () => {
    const rows = existsSync(FILE) ? readFile() : [];
    const paths = pathsOf(rows, { by: "platform" });

    test("are as many as known", () => {
      expect(rows).toHaveLength(10_000);
      expect(paths.rows).toHaveLength(5408);
    });

    test.each([
      ["first", 0, firstTouch],
      ["last", 2, lastTouch],
      ["linear", 4, linearTouch],
    ] as const)("have the known credits by %s touch", (_name, column, model) => {
      const { credits } = model(paths);
      expect(credits).toHaveLength(12);
      for (const { key, conversions, value } of credits) {
        const figures = FIGURES[key] ?? [];
        expect([key, near(conversions, figures[column] ?? 0)]).toEqual([key, true]);
        expect([key, near(amount(value), figures[column + 1] ?? 0)]).toEqual([key, true]);
      }
    });

    const conserves = ({ credits }: Attribution) => {
      const total = credits.reduce((sum, { conversions }) => sum + conversions, 0);
      const value = credits.reduce((sum, credit) => sum + (amount(credit.value) ?? 0), 0);
      return near(total, 19_785) && near(value, 74_802.97158721084);
    };

    test.each([1, 2])("make a chain of order %d within two seconds", (order) => {
      const start = performance.now();
      const result = markovAttribution(paths, { order });
      expect(performance.now() - start).toBeLessThan(2000);
      expect(result.conversionProbability.value).toBeCloseTo(19_785 / (19_785 + 68_602), 12);
      expect(conserves(result)).toBe(true);
    });

    test("make chains of orders 3 and 4", () => {
      for (const order of [3, 4]) {
        const result = markovAttribution(paths, { order });
        expect(result.conversionProbability.value).toBeCloseTo(19_785 / (19_785 + 68_602), 12);
        expect(conserves(result)).toBe(true);
      }
    }, 60_000);

    test("are conserved by the other models", () => {
      expect(conserves(positionTouch(paths))).toBe(true);
      expect(conserves(shapleyAttribution(paths))).toBe(true);
      expect(conserves(shapleyAttribution(paths, { worth: "rate" }))).toBe(true);
    });
  },
);
