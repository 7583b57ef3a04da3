import type { Dimension } from "../rollup/dimension.ts";
import type { GroupFacts } from "../rollup/facts.ts";
import { accountOf } from "./account-of.ts";
import type { Tallies } from "./create-tallies.ts";
import type { FileAccount } from "./file-account.ts";
import { type Measured, measure } from "./measure.ts";
import type { Report, ReportGroup } from "./report-data.ts";
import type { ReportRequest } from "./report-request.ts";

/** What an export whose authors ask for it is cited by, by the id of its preset. */
const CITATIONS: { readonly [preset: string]: string } = {
  "facebook-metrics": "Moro, Rita, Vala 2016, doi 10.1016/j.jbusres.2016.02.010",
};

type Row = GroupFacts<string, Dimension>;

/** The counts of one period: its groups, and these again by content and by day. */
interface Rows {
  readonly rows: readonly Row[];
  readonly units: readonly (readonly Row[])[];
}

/** Finds a group of a period again by its values, with its rows by content and by day. */
function finder({ rows, units }: Rows, by: readonly Dimension[]): (row: Row) => Measured | null {
  const keyOf = ({ group }: Row): string => JSON.stringify(by.map((name) => group[name]));
  const found = new Map(rows.map((row) => [keyOf(row), row] as const));
  const parts = units.map((some) => {
    const part = new Map<string, Row[]>();
    for (const row of some) {
      const same = part.get(keyOf(row));
      if (same === undefined) part.set(keyOf(row), [row]);
      else same.push(row);
    }
    return part;
  });
  return (row) => {
    const key = keyOf(row);
    const all = found.get(key);
    if (all === undefined) return null;
    const { group: _place, ...facts } = all;
    return { facts, units: parts.map((part) => part.get(key) ?? []) };
  };
}

/** Sets each group beside the same group of the earlier period; a new group has nothing to compare with. */
function measured(now: Rows, earlier: Rows, by: readonly Dimension[]): readonly ReportGroup[] {
  const [at, before] = [finder(now, by), finder(earlier, by)];
  return now.rows.map((row) => {
    const { group, ...facts } = row;
    return { group, facts, metrics: measure(at(row) ?? { facts, units: [] }, before(row)) };
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
  const none: Rows = { rows: [], units: [] };
  const [whole] = measured(
    { rows: now.whole, units: now.unitsOfWhole },
    before === null ? none : { rows: before.whole, units: before.unitsOfWhole },
    [],
  );
  return {
    taxonomy: { id: taxonomy.id, version: taxonomy.version },
    ...(citation === undefined ? undefined : { citation }),
    calendar,
    period,
    ...(earlier === null ? undefined : { earlier }),
    by,
    accounting: accountOf(accounts, exposures),
    ...(by.length === 0 || whole === undefined ? undefined : { whole }),
    groups: measured(
      { rows: now.groups, units: now.unitsOfGroups },
      before === null ? none : { rows: before.groups, units: before.unitsOfGroups },
      by,
    ),
  };
}
