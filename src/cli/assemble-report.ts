import type { Dimension } from "../rollup/dimension.ts";
import type { GroupFacts } from "../rollup/facts.ts";
import { accountOf } from "./account-of.ts";
import type { Tallies } from "./create-tallies.ts";
import type { FileAccount } from "./file-account.ts";
import { groupKey } from "./group-key.ts";
import { measure } from "./measure.ts";
import type { Report, ReportGroup } from "./report-data.ts";
import type { ReportRequest } from "./report-request.ts";

/** What an export whose authors ask for it is cited by, by the id of its preset. */
const CITATIONS: { readonly [preset: string]: string } = {
  "facebook-metrics": "Moro, Rita, Vala 2016, doi 10.1016/j.jbusres.2016.02.010",
};

type Row = GroupFacts<string, Dimension>;

/** Sets each group beside the same group of the earlier period; a new group has nothing to compare with. */
function measured(rows: readonly Row[], earlier: readonly Row[]): readonly ReportGroup[] {
  const before = new Map(earlier.map((row) => [groupKey(row.group), row]));
  return rows.map((row) => {
    const { group, ...facts } = row;
    return { group, facts, metrics: measure(facts, before.get(groupKey(group)) ?? null) };
  });
}

/** Makes the report of what was counted and of what became of the files. */
export function assembleReport(
  request: ReportRequest,
  accounts: readonly FileAccount[],
  exposures: FileAccount | null,
  tallies: Tallies,
): Report {
  const { taxonomy, calendar, period, earlier, by, preset } = request;
  const citation = preset === null ? undefined : CITATIONS[preset.id];
  const now = tallies.now();
  const before = tallies.earlier();
  const [whole] = measured(now.whole, before?.whole ?? []);
  return {
    taxonomy: { id: taxonomy.id, version: taxonomy.version },
    ...(citation === undefined ? undefined : { citation }),
    calendar,
    period,
    ...(earlier === null ? undefined : { earlier }),
    by,
    accounting: accountOf(accounts, exposures),
    ...(by.length === 0 || whole === undefined ? undefined : { whole }),
    groups: measured(now.groups, before?.groups ?? []),
  };
}
