import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Conversion, money } from "../../src/goals/index.ts";
import {
  compareAttribution,
  conversionPaths,
  firstTouch,
  lastTouch,
  linearTouch,
  markovAttribution,
  positionTouch,
  shapleyAttribution,
  timeDecayTouch,
} from "../../src/impact/index.ts";
import type { Interaction } from "../../src/index.ts";
import { amount } from "../impact/fixtures.ts";

const FILE = join(import.meta.dirname, "../../../shared/data/multi-touch-log.csv");

interface Row {
  readonly id: string;
  readonly at: number;
  readonly actor: string;
  readonly isConversion: boolean;
  readonly value: string;
  readonly platform: string;
}

function readFile(): readonly Row[] {
  const [, ...lines] = readFileSync(FILE, "utf8").trimEnd().split(/\r?\n/);
  return lines.map((line, index) => {
    const [actor = "", time = "", interaction, , value = "", platform = ""] = line
      .replaceAll('"', "")
      .split(",");
    const id = String(index).padStart(6, "0");
    const isConversion = interaction === "conversion";
    return { id, at: Date.parse(time), actor, isConversion, value, platform };
  });
}

describe.skipIf(!existsSync(FILE))(
  "raw touches of eight thousand customers (skipped where the file is not)",
  () => {
    const rows = existsSync(FILE) ? readFile() : [];
    const channelOf = (platform: string) => ({ platform, ownership: "paid" }) as const;
    const act = ({ id, at, actor, platform }: Row): Interaction => ({
      id,
      at,
      kind: "view",
      actor,
      channel: channelOf(platform),
    });
    // The file names no currency, so it is given one.
    const sales = rows
      .filter(({ isConversion }) => isConversion)
      .map(({ id, at, actor, platform, value }): Conversion => {
        const channel = channelOf(platform);
        return { id, at, actor, goal: "purchase", channel, value: money(value, "USD") };
      });
    const options = { by: "platform", lookback: "unlimited" } as const;
    const all = conversionPaths(rows.map(act), sales, { ...options, inclusive: true });

    test("are as many as known", () => {
      expect(rows).toHaveLength(62_483);
      expect(sales).toHaveLength(1838);
      expect(new Set(rows.map(({ actor }) => actor)).size).toBe(7896);
      expect(new Set(sales.map(({ actor }) => actor)).size).toBe(1642);
    });

    test("make one journey a conversion, the conversion's own touch included", () => {
      expect(all.unattributed).toBe(0);
      expect(all.excluded).toEqual({ anonymous: 0, lateTouches: 6096 });
      const converting = all.rows.filter(({ conversions }) => conversions === 1);
      expect(converting).toHaveLength(1838);
      expect(all.rows.length - converting.length).toBe(7896 - 1642);
      expect(converting.every(({ ages }) => ages?.at(-1) === 0)).toBe(true);
    });

    test("leave conversions without a touch unattributed where conversions are no touches", () => {
      const impressions = rows.filter(({ isConversion }) => !isConversion).map(act);
      const paths = conversionPaths(impressions, sales, options);
      expect(paths.unattributed).toBeGreaterThan(0);
      const { credits, unattributed } = lastTouch(paths);
      const credited = credits.reduce((sum, { conversions }) => sum + conversions, 0);
      expect(credited + unattributed).toBe(1838);
    });

    test("are credited by every model without loss, to the cent", () => {
      const compared = compareAttribution(all, [
        firstTouch,
        lastTouch,
        linearTouch,
        positionTouch,
        timeDecayTouch,
        shapleyAttribution,
        (paths: typeof all) => shapleyAttribution(paths, { worth: "rate" }),
        markovAttribution,
        (paths: typeof all) => markovAttribution(paths, { order: 2 }),
      ]);
      for (const { model, credits } of compared) {
        const total = credits.reduce((sum, { conversions }) => sum + conversions, 0);
        const value = credits.reduce((sum, credit) => sum + (amount(credit.value) ?? 0), 0);
        expect([model, Number(total.toFixed(6)), value]).toEqual([model, 1838, 1_142_350]);
      }
    });

    test("are credited by last touch to the channel of the conversion itself", () => {
      const counts = new Map<string, number>();
      for (const { channel } of sales) {
        const platform = channel?.platform ?? "";
        counts.set(platform, (counts.get(platform) ?? 0) + 1);
      }
      const { credits } = lastTouch(all);
      expect(new Map(credits.map(({ key, conversions }) => [key, conversions]))).toEqual(counts);
    });
  },
);
