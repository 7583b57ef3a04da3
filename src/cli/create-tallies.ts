import { createRollup, type Rollup } from "../rollup/create-rollup.ts";
import type { Dimension } from "../rollup/dimension.ts";
import type { GroupFacts } from "../rollup/facts.ts";
import type { Batch } from "./batch.ts";
import type { Period } from "./period.ts";
import type { ReportRequest } from "./report-request.ts";

/** The counts of one period: of everything, and group by group. */
export interface Tally {
  readonly whole: readonly GroupFacts<string, Dimension>[];
  readonly groups: readonly GroupFacts<string, Dimension>[];
  /** The whole again by content, and by day: between which its doubt is measured. */
  readonly unitsOfWhole: readonly (readonly GroupFacts<string, Dimension>[])[];
  /** The groups again by content besides, and by day. */
  readonly unitsOfGroups: readonly (readonly GroupFacts<string, Dimension>[])[];
}

/** Takes batches as they are read, and counts them for every period and grouping asked for. */
export interface Tallies {
  readonly take: (batch: Batch) => void;
  readonly now: () => Tally;
  readonly earlier: () => Tally | null;
}

/** What doubt is measured between; the first that carries both sides of a KPI. */
const UNITS = ["content", "day"] as const;

/** What stands on no post is no post: then the posts do not hold everything, and the days are asked. */
function namedOf(
  rollup: Rollup<string, Dimension>,
  index: number,
): readonly GroupFacts<string, Dimension>[] {
  const unit = UNITS[index] ?? "day";
  return rollup.facts().filter(({ group }) => group[unit] !== null);
}

/** Starts the rollups that a report needs: of the whole and of its groups, and of both by content and by day. */
export function createTallies(request: ReportRequest): Tallies {
  const { taxonomy, by, calendar, kinds, ids, period, earlier } = request;
  const all: Rollup<string, Dimension>[] = [];

  function start(range: Period, dimensions: readonly Dimension[]): Rollup<string, Dimension> {
    const options = { ...range, calendar, ids, by: dimensions };
    const rollup = createRollup(taxonomy, kinds === null ? options : { ...options, kinds });
    all.push(rollup);
    return rollup;
  }

  function tallyOf(range: Period): () => Tally {
    const whole = start(range, []);
    const groups = by.length === 0 ? whole : start(range, by);
    const unitsOfWhole = UNITS.map((unit) => start(range, [unit]));
    const unitsOfGroups =
      by.length === 0
        ? unitsOfWhole
        : UNITS.map((unit) => (by.includes(unit) ? groups : start(range, [...by, unit])));
    return () => ({
      whole: whole.facts(),
      groups: groups.facts(),
      unitsOfWhole: unitsOfWhole.map(namedOf),
      unitsOfGroups: unitsOfGroups.map(namedOf),
    });
  }

  const now = tallyOf(period);
  const before = earlier === null ? () => null : tallyOf(earlier);
  return {
    take({ interactions, exposures }) {
      for (const rollup of all) {
        rollup.addAll(interactions);
        rollup.addExposures(exposures);
      }
    },
    now,
    earlier: before,
  };
}
