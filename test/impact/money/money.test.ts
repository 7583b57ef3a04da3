import { describe, expect, test } from "vitest";
import { type Cost, money } from "../../../src/goals/index.ts";
import {
  codedAttribution,
  costPerConversion,
  returnOnAdSpend,
  spendAndCredit,
  spendBalance,
} from "../../../src/impact/index.ts";
import { refusal } from "../../goals/fixtures.ts";
import { DAY, sale } from "../fixtures.ts";

let number = 0;
function spent(campaign: string | null, amount: number, rest: Partial<Cost> = {}): Cost {
  number += 1;
  const cost = { id: `c${number}`, at: 0, amount: money(amount, "EUR"), activity: "advertising" };
  return { ...cost, ...(campaign !== null && { campaign }), ...rest };
}

function brought(campaign: string | null, times: number, each?: number) {
  return Array.from({ length: times }, (_, index) =>
    sale(`${campaign}/${index}`, 0, {
      ...(campaign !== null && { campaign }),
      ...(each !== undefined && { value: money(each, "EUR") }),
    }),
  );
}

const coded = (...sales: readonly ReturnType<typeof brought>[]) =>
  codedAttribution(sales.flat(), { by: "campaign" });

describe("the cost of a conversion", () => {
  test("is all that was spent on a campaign over what it is credited with", () => {
    expect(
      costPerConversion(
        [spent("spring", 100), spent("spring", 50, { activity: "content" }), spent("fair", 10)],
        coded(brought("spring", 4), brought("autumn", 1)),
      ),
    ).toEqual([
      {
        measures: "impact",
        key: "autumn",
        value: null,
        cost: null,
        conversions: 1,
        reason: "no-cost",
      },
      {
        measures: "impact",
        key: "fair",
        value: null,
        cost: money(10, "EUR"),
        conversions: 0,
        reason: "no-conversions",
      },
      {
        measures: "impact",
        key: "spring",
        value: money("37.50", "EUR"),
        cost: money(150, "EUR"),
        conversions: 4,
      },
    ]);
  });

  test("keeps what belongs to no campaign in a row of its own", () => {
    expect(
      costPerConversion([spent(null, 20)], coded(brought(null, 2))).map(({ key, value }) => [
        key,
        value,
      ]),
    ).toEqual([["(none)", money(10, "EUR")]]);
    expect(costPerConversion([], coded(brought(null, 2)))).toMatchObject([
      { key: "(none)", reason: "no-cost", conversions: 2 },
    ]);
    expect(costPerConversion([], coded())).toEqual([]);
  });

  test("counts the hours of the staff where they have a rate", () => {
    const [row] = costPerConversion([spent("a", 0, { hours: 2 })], coded(brought("a", 4)), {
      hourlyRate: money(50, "EUR"),
    });
    expect(row?.value).toEqual(money(25, "EUR"));
  });

  test("never adds two currencies", () => {
    const costs = [spent("a", 10), spent("a", 0, { amount: money(5, "CHF") })];
    const credit = coded(brought("a", 1));
    expect(costPerConversion(costs, credit)).toMatchObject([
      { key: "a", value: null, cost: null, reason: "mixed-currency" },
    ]);
    expect(costPerConversion(costs, credit, { currency: "EUR", rate: () => 1 })[0]?.value).toEqual(
      money(15, "EUR"),
    );
  });

  test("is rounded to the cent, and is never a negative zero", () => {
    const thirds = coded(brought("a", 3));
    expect(costPerConversion([spent("a", 1)], thirds)[0]?.value?.minor).toBe(33);
    const back = costPerConversion([spent("a", -0.01)], thirds)[0]?.value?.minor;
    expect(Object.is(back, 0)).toBe(true);
  });

  test("does not exist for a post: costs carry no content", () => {
    const byPost = codedAttribution([], { by: "content" });
    // @ts-expect-error costs have no content
    expect(refusal(() => costPerConversion([spent("a", 1)], byPost)).code).toBe(
      "unknown-dimension",
    );
  });
});

describe("spend beside credit", () => {
  test("is one row a campaign that cost or is credited, and one for what has none", () => {
    const rows = spendAndCredit(
      [spent("spring", 100), spent("spring", 50), spent("fair", 10), spent(null, 7)],
      coded(brought("spring", 4, 600), brought("autumn", 1), brought(null, 2, 5)),
    );
    const row = { measures: "impact", model: "coded" };
    expect(rows).toEqual([
      {
        ...row,
        key: "autumn",
        cost: null,
        conversions: 1,
        value: money(0, "EUR"),
        reason: "no-cost",
      },
      { ...row, key: "fair", cost: money(10, "EUR"), conversions: 0, value: null },
      { ...row, key: "spring", cost: money(150, "EUR"), conversions: 4, value: money(2400, "EUR") },
      { ...row, key: null, cost: money(7, "EUR"), conversions: 2, value: money(10, "EUR") },
    ]);
  });

  test("is what the price, the return and the balance of a campaign are made of", () => {
    const costs = [spent("spring", 100), spent("fair", 10), spent(null, 7)];
    const credit = coded(brought("spring", 4, 600), brought("autumn", 1, 3));
    const joined = spendAndCredit(costs, credit);
    const named = joined.map(({ key }) => key ?? "(none)");
    expect(costPerConversion(costs, credit).map(({ key }) => key)).toEqual(named);
    expect(returnOnAdSpend(costs, credit).map(({ key }) => key)).toEqual(named);
    expect(costPerConversion(costs, credit).map(({ cost }) => cost)).toEqual(
      joined.map(({ cost }) => cost),
    );
    expect(returnOnAdSpend(costs, credit).map(({ numerator }) => numerator)).toEqual(
      joined.map(({ value }) => value),
    );
    expect(spendBalance(costs, credit).map(({ key }) => key)).toEqual(
      joined.flatMap(({ key }) => key ?? []),
    );
  });

  test("says why there is no cost", () => {
    const francs = spent("a", 0, { amount: money(5, "CHF") });
    expect(spendAndCredit([spent("a", 10), francs], coded(brought("b", 1)))).toMatchObject([
      { key: "a", cost: null, reason: "mixed-currency" },
      { key: "b", cost: null, reason: "no-cost" },
    ]);
  });
});

describe("the return on advertising", () => {
  test("counts all advertising, that of people who did not convert too", () => {
    const [row] = returnOnAdSpend(
      [spent("spring", 95), spent("spring", 905), spent("spring", 400, { activity: "content" })],
      coded(brought("spring", 1, 5000)),
    );
    expect(row).toEqual({
      measures: "impact",
      model: "coded",
      key: "spring",
      value: 5,
      numerator: money(5000, "EUR"),
      denominator: money(1000, "EUR"),
    });
  });

  test("says why where there is none", () => {
    const reasons = (costs: readonly Cost[], credit: ReturnType<typeof coded>) =>
      returnOnAdSpend(costs, credit).map(({ key, value, reason }) => [key, value, reason]);
    expect(reasons([], coded(brought("a", 1, 9)))).toEqual([["a", null, "no-cost"]]);
    expect(reasons([spent("a", 0)], coded(brought("a", 1, 9)))).toEqual([["a", null, "no-cost"]]);
    expect(reasons([spent("a", 5)], coded(brought("a", 1)))).toEqual([["a", null, "no-model"]]);
    expect(
      reasons([spent("a", 5, { amount: money(5, "CHF") })], coded(brought("a", 1, 9))),
    ).toEqual([["a", null, "mixed-currency"]]);
    expect(
      reasons(
        [spent("a", 5), spent("a", 5, { amount: money(5, "CHF") })],
        coded(brought("a", 1, 9)),
      ),
    ).toEqual([["a", null, "mixed-currency"]]);
  });

  test("shows what was spent and earned outside any campaign", () => {
    expect(returnOnAdSpend([spent(null, 4)], coded(brought(null, 1, 8)))).toMatchObject([
      { key: "(none)", value: 2 },
    ]);
  });

  test("goes by what is known last of a cost", () => {
    const first = spent("a", 10);
    const wasContent: Cost = { ...first, at: DAY, activity: "content" };
    expect(returnOnAdSpend([first, wasContent], coded(brought("a", 1, 9)))).toMatchObject([
      { reason: "no-cost" },
    ]);
  });
});

describe("the balance of spending", () => {
  test("sets the share of the money beside the share of success", () => {
    const rows = spendBalance(
      [spent("posts", 8000), spent("fair", 2000)],
      coded(brought("posts", 40), brought("fair", 60)),
    );
    expect(rows.map(({ key, index, verdict }) => [key, index, verdict])).toEqual([
      ["fair", 3, "under-invested"],
      ["posts", 0.5, "over-invested"],
    ]);
    expect(rows[0]?.gap).toBeCloseTo(0.4, 12);
    expect(rows[1]?.gap).toBeCloseTo(-0.4, 12);
    expect(rows[0]).toMatchObject({ measures: "impact", model: "coded" });
  });

  test("calls fair what is near enough", () => {
    const costs = [spent("a", 50), spent("b", 50)];
    const credit = coded(brought("a", 52), brought("b", 48));
    const verdicts = (tolerance?: number) =>
      spendBalance(costs, credit, tolerance === undefined ? {} : { tolerance }).map(
        ({ verdict }) => verdict,
      );
    expect(verdicts()).toEqual(["fair", "fair"]);
    expect(verdicts(0.01)).toEqual(["under-invested", "over-invested"]);
  });

  test("has no index where nothing was spent", () => {
    expect(
      spendBalance([spent("a", 50), spent("z", 0)], coded(brought("a", 1), brought("free", 1))).map(
        ({ key, index, verdict }) => [key, index, verdict],
      ),
    ).toEqual([
      ["a", 0.5, "over-invested"],
      ["free", null, "under-invested"],
      ["z", null, "fair"],
    ]);
  });

  test("is unknown without any cost, any conversion, or in two currencies", () => {
    const verdicts = (costs: readonly Cost[], credit: ReturnType<typeof coded>) =>
      spendBalance(costs, credit).map(({ verdict }) => verdict);
    expect(verdicts([], coded(brought("a", 1)))).toEqual(["unknown"]);
    expect(verdicts([spent("a", 1)], coded())).toEqual(["unknown"]);
    const francs = (campaign: string) => spent(campaign, 0, { amount: money(1, "CHF") });
    const credit = coded(brought("a", 1), brought("b", 1));
    expect(verdicts([spent("a", 1), francs("a")], credit)).toEqual(["unknown", "unknown"]);
    expect(verdicts([spent("a", 1), francs("b")], credit)).toEqual(["unknown", "unknown"]);
  });

  test("leaves out what belongs to no campaign", () => {
    expect(spendBalance([spent(null, 4), spent("a", 4)], coded(brought("a", 1)))).toMatchObject([
      { key: "a", costShare: { value: 1 }, conversionShare: { value: 1 }, verdict: "fair" },
    ]);
  });
});
