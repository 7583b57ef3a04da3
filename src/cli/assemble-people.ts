import type { Interaction } from "../model/interaction.ts";
import { climb } from "../people/climbs/climb.ts";
import { peopleLevels } from "../people/levels/people-levels.ts";
import { retention } from "../people/returning/retention.ts";
import { columns } from "../rollup/columns.ts";
import { accountOf } from "./account-of.ts";
import type { FileAccount } from "./file-account.ts";
import { inboxOf } from "./inbox-of.ts";
import { levelsOfPeople } from "./levels-of-people.ts";
import type { PeopleReport } from "./people-data.ts";
import type { PeopleRequest } from "./people-request.ts";

/** How long a period of somebody's life is, in days, beside cohorts of a unit. */
const DAYS = { week: 7, month: 30 } as const;

/** Makes what was asked for of the acts, and of what became of the files. */
export function assemblePeople(
  acts: readonly Interaction[],
  accounts: readonly FileAccount[],
  request: PeopleRequest,
): PeopleReport {
  const { taxonomy, calendar, period, climb: spans, cohorts, within, asOf, showActors } = request;
  const table = columns(acts);
  const until = asOf === null ? {} : { asOf };
  const levelsIn = (days: PeopleRequest["period"]) =>
    peopleLevels(table, taxonomy, { ...days, calendar });
  return {
    taxonomy: { id: taxonomy.id, version: taxonomy.version },
    calendar,
    period,
    ...until,
    accounting: accountOf(accounts),
    levels: levelsOfPeople(levelsIn(period)),
    ...(spans !== null && {
      climb: { days: spans, ...climb(levelsIn(spans.before), levelsIn(spans.after)) },
    }),
    ...(cohorts !== null && {
      cohorts: {
        unit: cohorts,
        days: DAYS[cohorts],
        ...retention(table, {
          ...period,
          ...until,
          calendar,
          cohort: cohorts,
          period: `${DAYS[cohorts]}d`,
        }),
      },
    }),
    ...(within !== null && {
      inbox: inboxOf(table, { ...period, ...until, calendar, within }, showActors),
    }),
  };
}
