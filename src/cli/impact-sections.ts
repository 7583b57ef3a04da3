import { formatMoney } from "../goals/format-money.ts";
import { formatMetric } from "../metric/text/format-metric.ts";
import { labelOfMetric } from "../metric/text/label-of-metric.ts";
import type { Locale } from "../model/locale.ts";
import type { Money } from "../model/outcome/money.ts";
import { exactSum } from "../util/exact-sum.ts";
import { accountLines } from "./account-lines.ts";
import { formatCount } from "./format-count.ts";
import { formatShare } from "./format-share.ts";
import { goalCells } from "./goal-cells.ts";
import type { ImpactGoal, ImpactReport } from "./impact-data.ts";
import { impactPeopleSections } from "./impact-people-sections.ts";
import type { Section } from "./impact-section.ts";
import { IMPACT_WORDS } from "./impact-words.ts";
import { WORDS } from "./words.ts";

/** The report in words: its head, its tables, and what holds for all of them. */
export interface ImpactSections {
  readonly head: readonly string[];
  readonly sections: readonly Section[];
  readonly foot: readonly string[];
}

const VERDICTS = [
  "kitten",
  "star",
  "quiet-seller",
  "noise",
  "too-few",
  "immature",
  "unknown",
] as const;

/** Writes impact as tables of texts, for the terminal and for Markdown. */
export function impactSections(
  report: ImpactReport,
  locale: Locale,
  /** So many rows of a table are shown; of more only the number is said. */
  most: number,
): ImpactSections {
  const words = IMPACT_WORDS[locale];
  const { notAvailable } = WORDS[locale];
  const { by, model, models, rows, hasCosts, plan, kittens } = report;
  const count = (value: number): string => formatCount(value, locale);
  const credit = (value: number): string =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
  const money = (value: Money | null): string =>
    value === null ? "" : formatMoney(value, { locale });
  const rest = (all: number): readonly string[] =>
    all > most ? [words.more(count(all - most))] : [];

  function credits(): Section {
    const isValued = rows.some(({ value }) => value !== null);
    const isSpent = hasCosts && by !== "content";
    const head = [
      words.dimension[by],
      words.engagement,
      words.results,
      ...(isValued ? [words.worth] : []),
      ...(isSpent ? [words.spend, words.each, words.balanceName] : []),
    ];
    const body = rows.slice(0, most).map((row) => {
      const { key, engagements, conversions, value, cost, costPerConversion, reason, balance } =
        row;
      const why = reason === undefined || key === null ? "" : words.reason[reason];
      return [
        key ?? words.none,
        count(engagements),
        credit(conversions),
        ...(isValued ? [money(value)] : []),
        ...(isSpent
          ? [
              money(cost),
              costPerConversion === null ? why : money(costPerConversion),
              balance === null || balance === "unknown" ? "" : words.balance[balance],
            ]
          : []),
      ];
    });
    return {
      heading: words.dimension[by],
      rows: [head, ...body],
      aligns: `-::${isValued ? ":" : ""}${isSpent ? "::-" : ""}`,
      notes: [...rest(rows.length), ...(hasCosts && by === "content" ? [words.noCostOfPosts] : [])],
    };
  }

  function sideBySide(): readonly Section[] {
    if (models.length < 2) return [];
    const names = models.map(({ name }) => words.model[name] ?? name);
    const byKey = models.map(
      ({ credits: of }) => new Map(of.map(({ key, conversions }) => [key, conversions])),
    );
    const keys = rows.flatMap(({ key }) =>
      key === null || !byKey.some((of) => (of.get(key) ?? 0) > 0) ? [] : [key],
    );
    const isWhole = models.some(({ name }) => name === "markov");
    const totals = models.map(({ credits: of, unattributed }) => {
      const sum = exactSum();
      for (const { conversions } of of) sum.add(conversions);
      sum.add(unattributed);
      return credit(sum.total());
    });
    return [
      {
        heading: words.sideBySide,
        rows: [
          [words.dimension[by], ...names],
          ...keys
            .slice(0, most)
            .map((key) => [key, ...byKey.map((of) => credit(of.get(key) ?? 0))]),
          [words.none, ...models.map(({ unattributed }) => credit(unattributed))],
          [words.total, ...totals],
        ],
        aligns: `-${":".repeat(models.length)}`,
        notes: [...rest(keys.length), ...(isWhole ? [] : [words.noMarkov])],
      },
    ];
  }

  function goalName({ key, label, result }: ImpactGoal): string {
    const name = label?.[locale] ?? label?.en ?? key;
    if (result === null) return name;
    const { status, progress } = goalCells({ ...result, costPerResult: null }, locale);
    return `${name} (${status}, ${progress})`;
  }

  function planned(): readonly Section[] {
    if (plan === null) return [];
    const { rows: goals, unplanned, unplannedEngagementShare, unplannedCostShare } = plan;
    const head = [
      words.goal,
      words.campaigns,
      words.engagement,
      words.brought,
      ...(hasCosts ? [words.spend, words.eachBrought] : []),
    ];
    const spend = (cost: Money | null, reason: "no-cost" | "mixed-currency" | undefined): string =>
      cost === null ? (reason === undefined ? "" : words.reason[reason]) : money(cost);
    const body = goals.map((row) => [
      goalName(row),
      row.campaigns.length === 0 ? words.noCampaign : row.campaigns.join(", "),
      count(row.engagements),
      words.broughtOf(count(row.brought), count(row.conversions)),
      ...(hasCosts ? [spend(row.cost, row.reason), money(row.costPerResult)] : []),
    ]);
    const others = unplanned.map(({ key: campaign, engagements, cost, reason }) => [
      words.unplanned,
      campaign ?? words.noCampaign,
      count(engagements),
      "",
      ...(hasCosts ? [spend(cost, reason), ""] : []),
    ]);
    const note =
      unplanned.length === 0
        ? words.allPlanned
        : words.unplannedShares(
            unplannedEngagementShare.value === null
              ? notAvailable
              : formatShare(unplannedEngagementShare.value, locale),
            !hasCosts
              ? null
              : unplannedCostShare.value === null
                ? notAvailable
                : formatShare(unplannedCostShare.value, locale),
          );
    return [
      {
        heading: words.plan,
        rows: [head, ...body, ...others],
        aligns: `--::${hasCosts ? "::" : ""}`,
        notes: [note],
      },
    ];
  }

  function posts(): readonly Section[] {
    if (kittens === null) return [];
    const basis =
      kittens.engagement === "engagement"
        ? words.acts
        : labelOfMetric({ id: kittens.engagement }, { locale });
    const isKnown = kittens.rows.some(({ conversions }) => conversions > 0);
    const sorted = [...kittens.rows].sort(
      (a, b) =>
        VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
        (b.engagement.value ?? 0) - (a.engagement.value ?? 0),
    );
    const head = [words.post, words.rate, words.results, words.perThousand, words.verdictName];
    const body = sorted
      .slice(0, most)
      .map(({ key, engagement, conversions, perThousand, verdict }) => [
        key,
        formatMetric(engagement, { locale }),
        credit(conversions),
        perThousand === null ? notAvailable : credit(perThousand.value),
        words.verdict[verdict],
      ]);
    const isKitten = sorted[0]?.verdict === "kitten";
    return [
      {
        heading: words.kittens(basis),
        rows: [head, ...body],
        aligns: "-:::-",
        notes: [
          ...rest(sorted.length),
          ...(kittens.model === model
            ? []
            : [words.postsBy(words.model[kittens.model] ?? kittens.model)]),
          ...(isKnown ? (isKitten ? [] : [words.noKitten]) : [words.noCredit]),
        ],
      },
    ];
  }

  const { lookback } = report;
  return {
    head: [
      words.title[by],
      ...accountLines(report.accounting, locale),
      words.resultsOf(report.goals.join(", ")),
      report.journeys
        ? words.creditedBy(
            words.model[model] ?? model,
            lookback === "unlimited" ? words.unlimited : lookback,
          )
        : words.codedOnly,
    ],
    sections: [
      credits(),
      ...sideBySide(),
      ...planned(),
      ...posts(),
      ...impactPeopleSections(report, locale, most),
    ],
    foot: [words.association],
  };
}
