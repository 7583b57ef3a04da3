import type { Locale } from "../model/locale.ts";
import { type Cell, csvTable } from "./csv-table.ts";
import type { ImpactReport } from "./impact-data.ts";
import { majorUnits } from "./major-units.ts";

const COLUMNS = [
  "row",
  "model",
  "key",
  "engagements",
  "conversions",
  "value",
  "cost",
  "cost per result",
  "currency",
  "verdict",
  "reason",
  "people",
  "climbers",
  "cost per climb",
] as const;

/**
 * Writes impact as one long table.
 *
 * `row` is `spend` (credit under the model chosen, beside the spend), `credit` (a key under a model),
 * `goal` and `unplanned` (the plan), `post` (the kitten test), `climbs` (people who took part in a campaign,
 * the climbers and the converters among them) or `ambassador`; what has no key has an empty cell.
 */
export function renderImpactCsv(report: ImpactReport, locale: Locale): string {
  const { model, rows, models, plan, kittens, people } = report;
  const spend = rows.map((row): readonly Cell[] => [
    "spend",
    model,
    row.key,
    row.engagements,
    row.conversions,
    majorUnits(row.value),
    majorUnits(row.cost),
    majorUnits(row.costPerConversion),
    row.cost?.currency ?? row.value?.currency ?? null,
    row.balance,
    row.reason ?? null,
  ]);
  const credits = models.flatMap(({ name, currency, credits: of, ...attribution }) => {
    const none = {
      key: null,
      conversions: attribution.unattributed,
      value: attribution.unattributedValue,
    };
    return [...of, none].map(({ key, conversions, value }): readonly Cell[] => {
      const worth = typeof value === "object" ? value : null;
      const money = [majorUnits(worth), null, null, currency];
      return ["credit", name, key, null, conversions, ...money, null, null];
    });
  });
  const goals = (plan?.rows ?? []).map((row): readonly Cell[] => [
    "goal",
    null,
    row.key,
    row.engagements,
    row.brought,
    null,
    majorUnits(row.cost),
    majorUnits(row.costPerResult),
    row.cost?.currency ?? null,
    row.result?.status ?? null,
    row.reason ?? null,
  ]);
  const unplanned = (plan?.unplanned ?? []).map((row): readonly Cell[] => [
    "unplanned",
    null,
    row.key,
    row.engagements,
    null,
    null,
    majorUnits(row.cost),
    null,
    row.cost?.currency ?? null,
    null,
    row.reason ?? null,
  ]);
  const posts = (kittens?.rows ?? []).map((row): readonly Cell[] => [
    "post",
    model,
    row.key,
    row.engagement.numerator,
    row.conversions,
    null,
    null,
    null,
    null,
    row.verdict,
    row.engagement.reason ?? null,
  ]);
  const withoutPeople = [...spend, ...credits, ...goals, ...unplanned, ...posts];
  const climbs = (people?.campaigns ?? []).map(
    ({ key: campaign, exposed, costPerClimb }): readonly Cell[] => [
      "climbs",
      null,
      campaign,
      null,
      exposed?.all.converters ?? null,
      null,
      majorUnits(costPerClimb.cost),
      null,
      costPerClimb.cost?.currency ?? null,
      null,
      costPerClimb.reason ?? null,
      exposed?.all.people ?? null,
      costPerClimb.climbers,
      majorUnits(costPerClimb.value),
    ],
  );
  const words = (people?.influence?.rows ?? []).map((row): readonly Cell[] => [
    "ambassador",
    null,
    row.key,
    null,
    row.conversions,
    majorUnits(row.value),
    null,
    null,
    row.value?.currency ?? null,
    null,
    row.reason ?? null,
    row.people,
    null,
    null,
  ]);
  const padded = withoutPeople.map((row): readonly Cell[] => [...row, null, null, null]);
  return csvTable([COLUMNS, ...padded, ...climbs, ...words], locale);
}
