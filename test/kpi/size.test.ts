import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { KPIS } from "./all-kpis.ts";
import { KPI_FILES } from "./kpi-files.ts";

/** What an app downloads for one KPI. */
async function priceOf(id: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [KPI_FILES.get(id) ?? ""],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

describe("the price of a KPI", () => {
  it.each([
    // Ten bytes of each carry the group, by which `pooled` knows its rows apart.
    ["engagement-rate-by-reach", 510],
    ["engagement-rate-by-impressions", 520],
    ["virality-rate-by-reach", 500],
    ["interactions-per-post", 510],
    ["level-share", 920],
    // It brings its own bounds, and says what they stand on.
    ["net-sentiment", 2390],
  ])("%s costs at most %d bytes", async (id, most) => {
    expect(await priceOf(id)).toBeLessThanOrEqual(most);
  });

  it("is paid for nothing else: no KPI brings the names, the words or the other KPIs", async () => {
    const prices = await Promise.all(Object.keys(KPIS).map(priceOf));
    expect(Math.max(...prices)).toBeLessThan(2600);
  });
});
