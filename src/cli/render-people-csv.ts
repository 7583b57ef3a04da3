import type { Locale } from "../model/locale.ts";
import type { RetentionCell } from "../people/returning/retention.ts";
import { labelOf } from "../taxonomy/label-of.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { ANSWER_STATES } from "./answer-states.ts";
import { type Cell, csvTable } from "./csv-table.ts";
import { MOVES } from "./moves.ts";
import type { PeopleReport, WaitingAct } from "./people-data.ts";
import { PEOPLE_WORDS } from "./people-words.ts";
import { WORDS } from "./words.ts";

const COLUMNS = [
  "row",
  "id",
  "name",
  "to",
  "period",
  "value",
  "of",
  "share",
  "reason",
  "at",
  "kind",
  "sentiment",
  "platform",
  "content",
  "overdue",
  "actor",
] as const;

type Row = { readonly [C in (typeof COLUMNS)[number]]?: Cell };

const HOUR = 3_600_000;

/**
 * Writes the answers as one long table, so that a pivot table can take its part by `row`: `level`,
 * `climb`, `move`, `cohort`, `answer` and `waiting`, whose value is in hours.
 */
export function renderPeopleCsv(
  { levels, climb, cohorts, inbox }: PeopleReport,
  taxonomy: Taxonomy,
  locale: Locale,
): string {
  const words = PEOPLE_WORDS[locale];
  const { total, whole } = WORDS[locale];
  const name = (level: string): string => labelOf(level, taxonomy, { locale });

  function levelRows(): readonly Row[] {
    const { rows, unclassified, people, reason = null } = levels;
    const made = { row: "level", of: people, reason };
    const shareOf = (some: number | null): number | null =>
      some === null || people === null ? null : some / people;
    return [
      ...rows.map(({ level, people: value, share }) => ({
        ...made,
        id: level,
        name: name(level),
        value,
        share,
      })),
      {
        ...made,
        id: "unclassified",
        name: words.noLevel,
        value: unclassified,
        share: shareOf(unclassified),
      },
      { ...made, id: "total", name: total, value: people, share: shareOf(people) },
    ];
  }

  function climbRows({ moves, shares, meanSteps, ...sums }: NonNullable<typeof climb>) {
    const reason = sums.reason ?? null;
    const present = sums.promoted + sums.demoted + sums.held;
    return [
      ...MOVES.map((move): Row => {
        const made = { row: "climb", id: move, name: words.move[move], reason };
        // Nobody identified is no zero.
        if (reason !== null) return made;
        const isOfBoth = move !== "arrived" && move !== "left";
        const part = isOfBoth ? { of: present, share: shares[move] } : {};
        return { ...made, value: sums[move], ...part };
      }),
      { row: "climb", id: "mean-steps", value: meanSteps, reason },
      ...moves.map(
        ({ from, to, people }): Row => ({
          row: "move",
          id: from,
          name: from === null ? words.absent : name(from),
          to,
          value: people,
        }),
      ),
    ];
  }

  function cohortRows(id: string | null, label: string, cells: readonly RetentionCell[]) {
    return cells.map(
      ({ period, active, eligible, rate }): Row => ({
        row: "cohort",
        id,
        name: label,
        period,
        value: active,
        of: eligible,
        share: rate.value,
        reason: rate.reason ?? null,
      }),
    );
  }

  const waitingRow = (act: WaitingAct): Row => ({
    ...act,
    row: "waiting",
    value: act.waited / HOUR,
    overdue: act.overdue ? "yes" : "no",
    actor: act.actor ?? null,
  });

  const rows: readonly Row[] = [
    ...levelRows(),
    ...(climb === undefined ? [] : climbRows(climb)),
    ...(cohorts === undefined
      ? []
      : [
          ...cohorts.rows.flatMap(({ key, cells }) => cohortRows(key, key, cells)),
          ...(cohorts.reason === undefined
            ? cohortRows(null, whole, cohorts.all)
            : [{ row: "cohort", name: whole, reason: cohorts.reason }]),
        ]),
    ...(inbox === undefined
      ? []
      : [
          ...ANSWER_STATES.map(
            (state): Row => ({
              row: "answer",
              id: state,
              name: words.answer[state],
              value: inbox.answers[state],
            }),
          ),
          ...inbox.waiting.map(waitingRow),
        ]),
  ];
  const columns = COLUMNS.filter(
    (column) =>
      column !== "actor" || inbox?.waiting.some(({ actor }) => actor !== undefined) === true,
  );
  return csvTable(
    [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))],
    locale,
  );
}
